package io.baton.desk.firm;

import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Form.Option;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.FirmChange;
import io.baton.desk.FormHandler;
import io.baton.desk.button.FirmButtons;
import io.baton.firm.Notice;
import io.baton.store.FirmStore;
import io.baton.store.Journal.WriteOutcome;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The form in which a member turns notices off and on.
record NoticesForm(FirmStore firms) implements ButtonHandler, FormHandler {
    private static final String ID = "notices";
    private static final String ON = "on";
    private static final String OFF = "off";

    @Override
    public String action() {
        return FirmButtons.NOTICES;
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var muted = ask.firm().muted(ask.who());
        return new Reply.OpenForm(
                new Form(
                        ID,
                        "Notices",
                        "Save",
                        "",
                        Arrays.stream(Notice.values())
                                .map(notice -> field(notice, muted.contains(notice)))
                                .toList()));
    }

    private static Field field(Notice notice, boolean muted) {
        return new Field.Choice(
                notice.name(),
                notice.label(),
                true,
                muted ? OFF : ON,
                List.of(new Option(ON, "Tell me"), new Option(OFF, "Don't tell me")));
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        var muted = EnumSet.noneOf(Notice.class);
        for (var notice : Notice.values()) {
            if (form.answers().getOrDefault(notice.name(), ON).equals(OFF)) {
                muted.add(notice);
            }
        }
        return FirmChange.of(
                ask.firm(),
                firms,
                firm -> {
                    var next = firm.withMuted(ask.who(), muted);
                    return firms.write(next, ask.turn().id(), List.of()) == WriteOutcome.STALE
                            ? Optional.empty()
                            : Optional.of(new Reply.Whisper(saved(muted)));
                });
    }

    private static Card saved(Set<Notice> muted) {
        if (muted.isEmpty()) {
            return Card.saying("Saved. You get all notices.");
        }
        var off = muted.stream().map(Notice::label).collect(Collectors.joining(", "));
        return Card.saying("Saved. Turned off: %s.".formatted(off))
                .note(
                        Text.of(
                                "You still get offers, reminders, and everything about what you hold."));
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("your notices");
    }
}
