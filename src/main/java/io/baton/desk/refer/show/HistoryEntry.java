package io.baton.desk.refer.show;

import io.baton.referral.Event;
import io.baton.referral.Step;
import java.util.ArrayList;
import java.util.List;

/// A line of a referral's history: a step, or one that undid others.
///
/// @param undone the steps that this one undid, oldest first; empty if each has a line of its own
record HistoryEntry(Step step, List<Step> undone) {
    HistoryEntry {
        undone = List.copyOf(undone);
    }

    /// Each step by itself.
    static List<HistoryEntry> each(List<Step> steps) {
        return steps.stream().map(step -> new HistoryEntry(step, List.of())).toList();
    }

    /// What was undone is part of the step that undid it.
    static List<HistoryEntry> brief(List<Step> steps) {
        var entries = new ArrayList<HistoryEntry>();
        // Places of the steps that stand.
        var standing = new ArrayList<Integer>();
        for (var step : steps) {
            if (step.event() instanceof Event.Undone undo) {
                var places = undo.of(standing);
                var undone = places.stream().map(entries::get).map(HistoryEntry::step).toList();
                places.reversed().forEach(place -> entries.remove((int) place));
                places.clear();
                // That it was logged always stands.
                entries.add(
                        new HistoryEntry(
                                step, undone.isEmpty() ? List.of(steps.getFirst()) : undone));
            } else {
                standing.add(entries.size());
                entries.add(new HistoryEntry(step, List.of()));
            }
        }
        return List.copyOf(entries);
    }
}
