"""Sources of the small project that more than one file of tests changes or takes away."""

GONE = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"
HERTOETS = "reports/westpolder/2026/vr-2026-001-hertoets.md"
POLICY = "content/westpolder/policies/bel-2025-001-beleid.md"
OTHER = "reports/zuidoever/2026/vr-2026-001-rietzoom.md"

PRIVACY = """---
id: VR-2025-001
kind: visit-report
form: proactive
variant: risk-based
title: Ingetrokken
municipalities: [gm9101]
publication_status: withdrawn
published_on: 2025-05-06
withdrawn: {on: 2026-10-30, why: privacy}
---
"""
