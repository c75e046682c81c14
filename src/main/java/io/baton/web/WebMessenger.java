package io.baton.web;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.Messenger;
import java.time.Instant;
import java.util.Optional;

/// Posts to the console. A parcel's id is also its line's id, so posting twice shows one line.
public final class WebMessenger implements Messenger {

    private final ConsoleTranscript consoleTranscript;

    public WebMessenger(ConsoleTranscript consoleTranscript) {
        this.consoleTranscript = consoleTranscript;
    }

    @Override
    public String door() {
        return "web";
    }

    @Override
    public CallResult<String> send(String parcel, Place to, Card card) {
        if (!consoleTranscript.roster().knows(to)) {
            return new CallResult.Refused<>("the console has no such place: " + to);
        }
        consoleTranscript.put(parcel, to, null, card);
        return new CallResult.Ok<>(parcel);
    }

    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        return send(reference, to, card);
    }

    @Override
    public boolean isAboutCard(String refusal) {
        return false;
    }

    @Override
    public boolean canFind(Place to) {
        return true;
    }

    @Override
    public boolean awaitsAnswer(String parcel) {
        return false;
    }

    @Override
    public Optional<String> find(String parcel, Place to, Instant since) {
        return consoleTranscript.find(parcel, to).map(line -> line.id());
    }
}
