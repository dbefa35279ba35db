import django
from django.conf import settings

from .pairs import Pair, pairs
from .rules import Figures, blocking_recall, figures, ours, rules


def main() -> None:
    settings.configure(USE_I18N=False)
    django.setup()
    all_pairs = pairs()
    tuning = [pair for pair in all_pairs if not pair.is_held_out]
    held_out = [pair for pair in all_pairs if pair.is_held_out]
    duplicates = sum(pair.is_duplicate for pair in all_pairs)
    print(f"{len(all_pairs)} pairs, {duplicates} of them duplicates; {len(held_out)} held out.\n")
    print("| rule | threshold | on | precision | recall | F1 |\n| --- | ---: | --- | ---: | ---: | ---: |")
    for name, (score, threshold) in rules(tuning).items():
        for part, some in (("all", all_pairs), ("held out", held_out)):
            print(f"| {name} | {threshold:.2f} | {part} | {told(figures(some, score, threshold))} |")
    met = [f"{blocking_recall(some):.3f}" for some in (all_pairs, held_out)]
    print(f"\nDuplicates that share a key: {met[0]}, held out {met[1]}.")
    print("\n| case | duplicates | others | ours: missed | ours: wrong |\n| --- | ---: | ---: | ---: | ---: |")
    for case in dict.fromkeys(pair.case for pair in all_pairs):
        print(line([pair for pair in all_pairs if pair.case == case], rules(tuning)["ours"][1]))


def told(measured: Figures) -> str:
    return f"{measured.precision:.3f} | {measured.recall:.3f} | {measured.f1:.3f}"


def line(of_case: list[Pair], threshold: float) -> str:
    duplicates = sum(pair.is_duplicate for pair in of_case)
    measured = figures(of_case, ours, threshold)
    others = len(of_case) - duplicates
    return f"| {of_case[0].case} | {duplicates} | {others} | {measured.missed} | {measured.wrong} |"


main()
