package io.baton.outbox;

import io.baton.chat.Place;
import io.baton.chat.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The waiting parcels by place. Order matters within a place, not between places.
record Lanes(Map<Lane, List<ParcelHeader>> byPlace, Map<MessageId, Lane> unsentMessages) {

    record Lane(Workspace workspace, Place to) {
        static Lane of(ParcelHeader parcelHeader) {
            return new Lane(parcelHeader.workspace(), parcelHeader.to());
        }
    }

    /// Identifies a message. Its rewrites have the same id.
    record MessageId(Workspace workspace, String key) {
        static MessageId of(ParcelHeader parcelHeader) {
            return new MessageId(parcelHeader.workspace(), parcelHeader.post().messageKey());
        }
    }

    static Lanes of(List<ParcelHeader> headers) {
        var byPlace = new LinkedHashMap<Lane, List<ParcelHeader>>();
        for (var parcelHeader : headers) {
            byPlace.computeIfAbsent(Lane.of(parcelHeader), _ -> new ArrayList<>())
                    .add(parcelHeader);
        }
        var unsent = new HashMap<MessageId, Lane>();
        headers.stream()
                .filter(parcelHeader -> parcelHeader.kind() == PostHeader.Kind.SAY)
                .forEach(parcelHeader ->
                        unsent.put(MessageId.of(parcelHeader), Lane.of(parcelHeader)));
        return new Lanes(byPlace, unsent);
    }

    /// Whether the message to rewrite is still waiting in another place. In the same place it was
    /// sent first.
    boolean messageUnsent(ParcelHeader rewrite) {
        var lane = unsentMessages.get(MessageId.of(rewrite));
        return lane != null && !lane.equals(Lane.of(rewrite));
    }

    /// Whether a later rewrite of the same message is waiting.
    static boolean superseded(ParcelHeader parcelHeader, List<ParcelHeader> behind) {
        return parcelHeader.kind() == PostHeader.Kind.REWRITE
                && behind.stream()
                        .anyMatch(later ->
                                later.kind() == PostHeader.Kind.REWRITE
                                        && MessageId.of(later).equals(MessageId.of(parcelHeader)));
    }
}
