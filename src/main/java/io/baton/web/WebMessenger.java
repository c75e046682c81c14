package io.baton.web;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.Delivery;
import io.baton.outbox.Messenger;
import java.util.Optional;

/// The way out to the console. A parcel's id is its line's id, so saying it twice is saying it
/// once.
public final class WebMessenger implements Messenger {

    private final Talk talk;

    public WebMessenger(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String door() {
        return "web";
    }

    @Override
    public Delivery say(String parcel, Place to, Card card) {
        if (!talk.roster().knows(to)) {
            return new Delivery.Refused("the console has no such place: " + to);
        }
        talk.say(parcel, to, null, card);
        return new Delivery.Done(parcel);
    }

    @Override
    public Delivery rewrite(String reference, Place to, Card card) {
        return say(reference, to, card);
    }

    @Override
    public Optional<String> find(String parcel, Place to) {
        return talk.find(parcel, to).map(line -> line.id());
    }
}
