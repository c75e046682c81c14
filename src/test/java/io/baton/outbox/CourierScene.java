package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import io.baton.memory.InMemoryDoorStates;
import io.baton.memory.InMemoryParcels;
import io.baton.memory.InMemorySentLog;
import io.baton.testing.StoppedClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;

/// A courier between in-memory stores and two scripted platforms.
abstract class CourierScene {

    static final Workspace HARBOR = new Workspace("slack:THARBOR");
    static final PostSubject ANSWER = new PostSubject.Answer("turn");
    static final Card CARD = Card.saying("A card");
    static final Place GENERAL = new Place.Channel("slack:C1");
    static final Place RANDOM = new Place.Channel("slack:C2");
    static final Place TEAMS = new Place.Channel("teams:C1");

    final StoppedClock stoppedClock = new StoppedClock("2026-11-23T10:00:00Z");
    final InMemoryParcels parcels = new InMemoryParcels(stoppedClock);
    final InMemorySentLog sentLog = new InMemorySentLog();
    final InMemoryDoorStates doors = new InMemoryDoorStates();
    final ScriptedMessenger slack = new ScriptedMessenger("slack");
    final ScriptedMessenger teams = new ScriptedMessenger("teams");
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Courier courier = courier("one");

    final Courier courier(String name) {
        var office = PostOffice.of(parcels, sentLog, doors, List.of(slack, teams));
        return new Courier(office, name, stoppedClock, RetryPolicy.DEFAULT, Runnable::run, meters);
    }

    /// Another courier has claimed the parcel and crashed.
    final void crashedWhileSending(String id) {
        var header = parcels.headers().stream().filter(each -> each.id().equals(id)).findFirst();
        var until = stoppedClock.instant().plus(RetryPolicy.DEFAULT.lease());
        parcels.claim(header.orElseThrow(), new Claim.Lease("gone", until));
    }

    final void put(Post... posts) {
        parcels.put(HARBOR, List.of(posts));
    }

    static Post say(String id, Place to) {
        return new Post.Say(id, to, Card.saying(id), "key-" + id, ANSWER);
    }

    static Post rewrite(String id, String key) {
        return rewrite(id, GENERAL, key);
    }

    static Post rewrite(String id, Place to, String key) {
        return new Post.Rewrite(id, to, Card.saying(id), key, ANSWER);
    }

    static Post retract(String id, String key) {
        return retract(id, GENERAL, key);
    }

    static Post retract(String id, Place to, String key) {
        return new Post.Retract(id, to, Card.saying(id), key, ANSWER);
    }

    final double counted(String event) {
        return meters.find("baton.outbox." + event).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
