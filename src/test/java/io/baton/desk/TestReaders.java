package io.baton.desk;

import io.baton.chat.ChannelReaders;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is in the test's channels: only people of the firm, unless the test says otherwise.
public final class TestReaders implements ChannelReaders {
    private final Set<String> failing = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<String, Set<String>> people = new HashMap<>();

    /// The platform doesn't say who is in the channel.
    public void fail(String channel) {
        failing.add(channel);
    }

    /// People from elsewhere are in the channel.
    public void share(String channel) {
        shared.add(channel);
    }

    public void joins(String channel, String person) {
        people.computeIfAbsent(channel, _ -> new HashSet<>()).add(person);
    }

    public boolean isShared(String channel) {
        return shared.contains(channel);
    }

    public boolean isFailing(String channel) {
        return failing.contains(channel);
    }

    public boolean has(String channel, String person) {
        return people.getOrDefault(channel, Set.of()).contains(person);
    }

    @Override
    public String door() {
        return "test";
    }

    @Override
    public Readership readersOf(Place.Channel channel) {
        return isFailing(channel.id())
                ? new Readership.Unknown()
                : isShared(channel.id())
                        ? new Readership.Outsiders()
                        : new Readership.OwnPeople(people.getOrDefault(channel.id(), Set.of()));
    }

    @Override
    public Optional<Set<String>> peopleIn(Place.Channel channel) {
        return isFailing(channel.id())
                ? Optional.empty()
                : Optional.of(people.getOrDefault(channel.id(), Set.of()));
    }
}
