package io.baton.web;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.Messenger;
import java.util.Optional;

/// The way out to the console. A parcel's id is its line's id, so saying it twice is saying it
/// once.
public final class WebMessenger implements Messenger {

    private final ConsoleTranscript talk;

    public WebMessenger(ConsoleTranscript talk) {
        this.talk = talk;
    }

    @Override
    public String door() {
        return "web";
    }

    @Override
    public CallResult<String> send(String parcel, Place to, Card card) {
        if (!talk.roster().knows(to)) {
            return new CallResult.Refused<>("the console has no such place: " + to);
        }
        talk.put(parcel, to, null, card);
        return new CallResult.Ok<>(parcel);
    }

    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        return send(reference, to, card);
    }

    @Override
    public Optional<String> find(String parcel, Place to) {
        return talk.find(parcel, to).map(line -> line.id());
    }
}
