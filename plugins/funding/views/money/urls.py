from django.urls import path

from .offer import GrantView
from .payments import DeskPaymentsView, DeskPaymentView, PaymentsView, PaymentView, RepaymentsView, RequestView
from .proofs import ProofView, SubmitProofView
from .receipts import ReceiptView
from .settling import DeskProofView
from .steps import GrantStepView, PaymentStepView, ProofStepView

OWN = "applications/<uuid:uuid>/"
FILE = "desk/applications/<uuid:uuid>/"

urlpatterns = [
    path(f"{OWN}grant/", GrantView.as_view(), name="grant"),
    path(f"{OWN}payments/", PaymentsView.as_view(), name="payments"),
    path(f"{OWN}payments/new/", RequestView.as_view(), name="payment_request"),
    path(f"{OWN}payments/<int:number>/", PaymentView.as_view(), name="payment"),
    path(f"{OWN}proofs/<int:proof>/", ProofView.as_view(), name="proof"),
    path(f"{OWN}proofs/<int:proof>/submit/", SubmitProofView.as_view(), name="proof_submit"),
    path(f"{OWN}proofs/<int:proof>/receipts/new/", ReceiptView.as_view(), name="receipt_new"),
    path(f"{OWN}proofs/<int:proof>/receipts/<int:receipt>/", ReceiptView.as_view(), name="receipt"),
    path("desk/payments/", DeskPaymentsView.as_view(), name="desk_payments"),
    path(f"{FILE}grant/<slug:target>/", GrantStepView.as_view(), name="desk_grant_step"),
    path(f"{FILE}payments/<int:number>/", DeskPaymentView.as_view(), name="desk_payment"),
    path(f"{FILE}payments/<int:number>/<slug:target>/", PaymentStepView.as_view(), name="desk_payment_step"),
    path(f"{FILE}proofs/<int:proof>/", DeskProofView.as_view(), name="desk_proof"),
    path(f"{FILE}proofs/<int:proof>/<slug:target>/", ProofStepView.as_view(), name="desk_proof_step"),
    path(f"{FILE}repayments/", RepaymentsView.as_view(), name="desk_repayments"),
]
