package io.baton.outbox;

import io.baton.chat.Place;
import io.baton.chat.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What waits, sorted by where it goes: order is kept within a place, not between places.
record Lanes(Map<Lane, List<Label>> byPlace, Map<Message, Lane> underWay) {

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
        var underWay = new HashMap<Message, Lane>();
        labels.stream()
                .filter(label -> label.kind() == Label.Kind.SAY)
                .forEach(label -> underWay.put(Message.of(label), Lane.of(label)));
        return new Lanes(byPlace, underWay);
    }

    /// Whether the message still waits for another place; for the same place it went first.
    boolean messageUnderWay(Label rewrite) {
        var lane = underWay.get(Message.of(rewrite));
        return lane != null && !lane.equals(Lane.of(rewrite));
    }

    static boolean superseded(Label label, List<Label> behind) {
        return label.kind() == Label.Kind.REWRITE
                && behind.stream()
                        .anyMatch(later ->
                                later.kind() == Label.Kind.REWRITE
                                        && Message.of(later).equals(Message.of(label)));
    }
}
