package io.baton.understanding.message;

import io.baton.understanding.Intent;
import io.baton.understanding.Reading;

/// What a member typed above a mail: what to do with it, what it's about, or just "lol".
final class MailNote {
    private final MailView view;

    MailNote(MailView view) {
        this.view = view;
    }

    /// Whether it asks for something, or names a partner: "log this", "Oakbridge?".
    boolean asks() {
        return !view.note().isBlank()
                && switch (read()) {
                    case Reading.Understood understood -> asks(understood);
                    case Reading.Ambiguous(var readings) ->
                            readings.stream().allMatch(MailNote::asks);
                    case Reading.Unreadable _ -> false;
                };
    }

    private static boolean asks(Reading.Understood understood) {
        var partner = understood.slots().parties().partner();
        return understood.intent() != Intent.SMALL_TALK
                || partner != null && partner.value().id() != null;
    }

    /// Whether it reports a step by itself: "Acme signed, see below".
    boolean isStep() {
        return !view.note().isBlank()
                && read() instanceof Reading.Understood(var intent, _, _)
                && intent.happened();
    }

    /// The note without the mail.
    Reading read() {
        return switch (view.reader().readMessage(view.note(), view.names(), view.context())) {
            case Reading.Understood understood -> whole(understood);
            case Reading.Ambiguous(var readings) ->
                    new Reading.Ambiguous(readings.stream().map(this::whole).toList());
            case Reading.Unreadable _ -> new Reading.Unreadable(view.text());
        };
    }

    private Reading.Understood whole(Reading.Understood read) {
        return new Reading.Understood(read.intent(), read.slots(), view.text());
    }
}
