package io.baton.outbox;

import io.baton.chat.Place;
import io.baton.chat.PostHeader;
import io.baton.chat.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The waiting parcels by place. Order matters within a place, not between places.
record Lanes(Map<Lane, List<ParcelHeader>> byPlace, Map<MessageId, Set<Lane>> unsentMessages) {

    record Lane(Workspace workspace, Place to) {
        static Lane of(ParcelHeader parcelHeader) {
            return new Lane(parcelHeader.workspace(), parcelHeader.to());
        }
    }

    /// Identifies a message. What changes it has the same id.
    record MessageId(Workspace workspace, String key) {
        static MessageId of(ParcelHeader parcelHeader) {
            return new MessageId(parcelHeader.workspace(), parcelHeader.post().messageKey());
        }
    }

    static Lanes of(List<ParcelHeader> headers) {
        var byPlace = new LinkedHashMap<Lane, List<ParcelHeader>>();
        var unsent = new HashMap<MessageId, Set<Lane>>();
        for (var parcelHeader : headers) {
            var lane = Lane.of(parcelHeader);
            byPlace.computeIfAbsent(lane, _ -> new ArrayList<>()).add(parcelHeader);
            if (parcelHeader.kind() == PostHeader.Kind.SAY) {
                unsent.computeIfAbsent(MessageId.of(parcelHeader), _ -> new HashSet<>()).add(lane);
            }
        }
        byPlace.replaceAll((_, lane) -> messagesFirst(lane));
        return new Lanes(byPlace, unsent);
    }

    /// Moves a rewrite that is ahead of its message behind it. Parcels of earlier builds are
    /// ordered by the clocks of several instances.
    private static List<ParcelHeader> messagesFirst(List<ParcelHeader> lane) {
        var lastMessage = new HashMap<MessageId, ParcelHeader>();
        for (var parcelHeader : lane) {
            if (parcelHeader.kind() == PostHeader.Kind.SAY) {
                lastMessage.put(MessageId.of(parcelHeader), parcelHeader);
            }
        }
        var early = new HashMap<MessageId, List<ParcelHeader>>();
        var ordered = new ArrayList<ParcelHeader>();
        for (var parcelHeader : lane) {
            var id = MessageId.of(parcelHeader);
            if (parcelHeader.kind() == PostHeader.Kind.REWRITE && lastMessage.containsKey(id)) {
                early.computeIfAbsent(id, _ -> new ArrayList<>()).add(parcelHeader);
                continue;
            }
            ordered.add(parcelHeader);
            if (lastMessage.remove(id, parcelHeader)) {
                ordered.addAll(early.getOrDefault(id, List.of()));
            }
        }
        return ordered;
    }

    /// Whether a message to rewrite is still waiting in another place. In the same place it's ahead
    /// of its rewrites.
    boolean messageUnsent(ParcelHeader rewrite) {
        var lane = Lane.of(rewrite);
        return unsentMessages.getOrDefault(MessageId.of(rewrite), Set.of()).stream()
                .anyMatch(other -> !other.equals(lane));
    }

    /// Whether a post behind it makes this one pointless: a message that is retracted, or a change
    /// before a later one.
    static boolean superseded(ParcelHeader parcelHeader, List<ParcelHeader> behind) {
        return behind.stream()
                .filter(later -> MessageId.of(later).equals(MessageId.of(parcelHeader)))
                .map(ParcelHeader::kind)
                .anyMatch(later -> replaces(later, parcelHeader.kind()));
    }

    private static boolean replaces(PostHeader.Kind later, PostHeader.Kind earlier) {
        return switch (earlier) {
            case SAY -> later == PostHeader.Kind.RETRACT;
            case REWRITE, RETRACT -> later != PostHeader.Kind.SAY;
        };
    }
}
