import pytest

from generator.detection.hidden import Hidden, HiddenKind
from generator.detection.inspection import Inspection
from generator.model.finding import Severity
from generator.model.text import Text
from generator.reading.library import read_files
from generator.rules.attachments import rule_for, weight_of
from generator.rules.catalogue import all_rules
from generator.rules.runner import Run, run_rules
from tests.test_rules_cases import BASE, MOMENT, CaseFiles

PATH = "reports/kustland/2026/files/vr-2026-901-gesprekken.csv"


def codes_for(item: Hidden) -> list[str]:
    files = CaseFiles()
    files.lay(BASE)
    run = Run(all_rules(), MOMENT, inspections={PATH: Inspection((item,))})
    return [found.code for found in run_rules(read_files(files), run)]


@pytest.mark.parametrize("kind", HiddenKind)
def test_each_kind_has_a_rule_of_its_weight(kind: HiddenKind) -> None:
    rule = rule_for(kind)

    assert rule.severity is weight_of(kind)
    assert rule.name == kind.value


@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("kind", HiddenKind)
def test_whatever_is_met_is_told_by_exactly_one_rule(kind: HiddenKind, severity: Severity) -> None:
    item = Hidden(kind, severity, Text("hele bestand", "whole file"))

    assert len(codes_for(item)) == 1
