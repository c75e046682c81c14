package io.baton.outbox;

import io.baton.chat.Place;
import io.baton.chat.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What waits, sorted by where it goes: order is kept within a place, not between places.
record Lanes(Map<Lane, List<Label>> byPlace, Set<Message> underWay) {

    record Lane(Workspace workspace, Place to) {
        static Lane of(Label label) {
            return new Lane(label.workspace(), label.to());
        }
    }

    /// What a rewrite and its message have in common.
    record Message(Workspace workspace, String key) {
        static Message of(Label label) {
            return new Message(label.workspace(), label.key());
        }
    }

    static Lanes of(List<Label> labels) {
        var byPlace = new LinkedHashMap<Lane, List<Label>>();
        for (var label : labels) {
            byPlace.computeIfAbsent(Lane.of(label), _ -> new ArrayList<>()).add(label);
        }
        var underWay =
                labels.stream()
                        .filter(label -> label.kind() == Label.Kind.SAY)
                        .map(Message::of)
                        .collect(Collectors.toUnmodifiableSet());
        return new Lanes(byPlace, underWay);
    }

    boolean messageUnderWay(Label rewrite) {
        return underWay.contains(Message.of(rewrite));
    }

    static boolean superseded(Label label, List<Label> behind) {
        return label.kind() == Label.Kind.REWRITE
                && behind.stream()
                        .anyMatch(later ->
                                later.kind() == Label.Kind.REWRITE
                                        && Message.of(later).equals(Message.of(label)));
    }
}
