package io.baton.outbox;

import io.baton.chat.Place;
import io.baton.chat.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What waits, sorted by where it goes: order is kept within a place, not between places.
record Lanes(Map<Lane, List<ParcelHeader>> byPlace, Map<MessageId, Lane> unsentMessages) {

    record Lane(Workspace workspace, Place to) {
        static Lane of(ParcelHeader parcelHeader) {
            return new Lane(parcelHeader.workspace(), parcelHeader.to());
        }
    }

    /// What a rewrite and its message have in common.
    record MessageId(Workspace workspace, String key) {
        static MessageId of(ParcelHeader parcelHeader) {
            return new MessageId(parcelHeader.workspace(), parcelHeader.post().messageKey());
        }
    }

    static Lanes of(List<ParcelHeader> labels) {
        var byPlace = new LinkedHashMap<Lane, List<ParcelHeader>>();
        for (var parcelHeader : labels) {
            byPlace.computeIfAbsent(Lane.of(parcelHeader), _ -> new ArrayList<>())
                    .add(parcelHeader);
        }
        var underWay = new HashMap<MessageId, Lane>();
        labels.stream()
                .filter(parcelHeader -> parcelHeader.kind() == PostHeader.Kind.SAY)
                .forEach(parcelHeader ->
                        underWay.put(MessageId.of(parcelHeader), Lane.of(parcelHeader)));
        return new Lanes(byPlace, underWay);
    }

    /// Whether the message still waits for another place; for the same place it went first.
    boolean messageUnsent(ParcelHeader rewrite) {
        var lane = unsentMessages.get(MessageId.of(rewrite));
        return lane != null && !lane.equals(Lane.of(rewrite));
    }

    static boolean superseded(ParcelHeader parcelHeader, List<ParcelHeader> behind) {
        return parcelHeader.kind() == PostHeader.Kind.REWRITE
                && behind.stream()
                        .anyMatch(later ->
                                later.kind() == PostHeader.Kind.REWRITE
                                        && MessageId.of(later).equals(MessageId.of(parcelHeader)));
    }
}
