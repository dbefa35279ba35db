"""The registry as Open Referral's HSDS 3.0 says it. Source: docs.openreferral.org, version 3.0.0."""
