package io.baton.outbox;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything a courier works with.
///
/// @param messengers by door name
public record PostOffice(
        Parcels parcels, SentLog sentLog, DoorStates doors, Map<String, Messenger> messengers) {

    public PostOffice {
        messengers = Map.copyOf(messengers);
    }

    public static PostOffice of(
            Parcels parcels, SentLog sentLog, DoorStates doorStates, List<Messenger> messengers) {
        return new PostOffice(
                parcels,
                sentLog,
                doorStates,
                messengers.stream()
                        .collect(Collectors.toMap(Messenger::door, Function.identity())));
    }
}
