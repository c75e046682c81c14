package io.baton.desk;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Conversation;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.outbox.Outbox;
import io.baton.outbox.Unavailable;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears every turn of every door, and answers it.
public final class Desk implements Conversation {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private static final String NO_DATABASE =
            "I cannot reach my database just now, so I cannot promise that this was kept. Please try"
                    + " again in a minute, and look with refer list first.";

    private final Reception reception;
    private final Threshold threshold;
    private final Outbox outbox;
    private final Switchboard switchboard;
    private final InstantSource clock;

    public Desk(
            Reception reception,
            Threshold threshold,
            Outbox outbox,
            Switchboard switchboard,
            InstantSource clock) {
        this.reception = reception;
        this.threshold = threshold;
        this.outbox = outbox;
        this.switchboard = switchboard;
        this.clock = clock;
    }

    @Override
    public Reply hear(Turn turn) {
        try {
            return answer(turn);
        } catch (Unavailable e) {
            LOG.warn("a turn could not be answered: {}", e.getMessage());
            return new Reply.Whisper(Card.saying(NO_DATABASE));
        }
    }

    private Reply answer(Turn turn) {
        var now = clock.instant();
        var reply =
                reception
                        .meet(turn.workspace(), turn.person())
                        .map(met ->
                                switchboard.connect(new Ask(met.firm(), turn, met.asker(), now)))
                        .orElseGet(() -> threshold.answer(turn, now));
        return carried(turn, reply);
    }

    /// What the door's response cannot carry is posted instead.
    private Reply carried(Turn turn, Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) when !turn.carries().answer() -> posted(turn, card);
            case Reply.Overtaken(var why, _) when !turn.carries().answer() -> posted(turn, why);
            case Reply.Replace(var card) when !turn.carries().answer() -> posted(turn, card);
            case Reply.OpenForm(var form) when !turn.carries().form() ->
                    carried(turn, new Reply.Whisper(offerOf(form.title(), turn)));
            case Reply.Nothing _,
                    Reply.Whisper _,
                    Reply.Overtaken _,
                    Reply.Replace _,
                    Reply.OpenForm _,
                    Reply.FieldErrors _,
                    Reply.Home _ ->
                    reply;
        };
    }

    private Reply posted(Turn turn, Card card) {
        var id = turn.workspace().key() + "/" + turn.id() + "/answer";
        var to = turn.place().privatelyTo(turn.person());
        outbox.put(turn.workspace(), List.of(new Post.Say(id, to, card, id)));
        return new Reply.Nothing();
    }

    /// A button that does the same again, where a form can be opened.
    private static Card offerOf(String title, Turn turn) {
        return switch (turn) {
            case Turn.Said said -> offering(Button.primary(title, Switchboard.SAY, said.text()));
            case Turn.Pressed(_, _, _, _, _, var action, var value) ->
                    offering(Button.primary(title, action, value));
            case Turn.Submitted _, Turn.ActedOn _, Turn.LookedHome _ ->
                    Card.saying(
                            "This needs a form, which cannot be opened from here. Type `help` to see"
                                    + " another way.");
        };
    }

    private static Card offering(Button button) {
        return Card.saying("This needs a form, which only opens from a button:")
                .buttons(button.asking());
    }
}
