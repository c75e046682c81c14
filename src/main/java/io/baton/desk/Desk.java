package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.FormOpenerCard;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.outbox.Outbox;
import io.baton.outbox.Unavailable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers every turn from every door.
public final class Desk implements TurnHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private static final String NO_DATABASE =
            "I can't reach my database right now, so this may not be saved. Check refer list in a"
                    + " minute, then try again if needed.";

    private static final String DISK_FULL =
            "My disk is full or broken, so this may not be saved. Ask your administrator to free up"
                    + " space, then check refer list.";

    private static final String NO_DATABASE_BUT_STORED =
            "I can't reach my database right now, but I've stored what you want. I'll finish it as soon"
                    + " as I can and tell you.";

    private static final String DISK_FULL_BUT_STORED =
            "My disk is full or broken, but I've stored what you want. Once your administrator has freed"
                    + " up space, I'll finish it and tell you.";

    private final Identification identification;
    private final NewcomerHandler newcomerHandler;
    private final Outbox outbox;
    private final Router router;
    private final InstantSource clock;
    private final ResumableTurns resumableTurns;

    public Desk(
            Identification identification,
            NewcomerHandler newcomerHandler,
            Outbox outbox,
            Router router,
            InstantSource clock,
            ResumableTurns resumableTurns) {
        this.identification = identification;
        this.newcomerHandler = newcomerHandler;
        this.outbox = outbox;
        this.router = router;
        this.clock = clock;
        this.resumableTurns = resumableTurns;
    }

    @Override
    public Reply handle(Turn turn) {
        try {
            return completed(turn);
        } catch (Unavailable e) {
            LOG.warn("a turn was not answered, the database is unavailable: {}", e.getMessage());
            boolean resumed = resumableTurns.leave(turn);
            var sentence = sentence(e.diskFull(), resumed);
            // A form stays open, so that no answer is lost.
            return turn instanceof Turn.Submitted && !resumed
                    ? new Reply.FieldErrors(Map.of(Reply.FieldErrors.WHOLE_FORM, sentence))
                    : CommonReplies.whisper(sentence);
        } finally {
            var _ = resumableTurns.leave(turn);
        }
    }

    private static String sentence(boolean diskFull, boolean resumed) {
        if (diskFull) {
            return resumed ? DISK_FULL_BUT_STORED : DISK_FULL;
        }
        return resumed ? NO_DATABASE_BUT_STORED : NO_DATABASE;
    }

    /// Takes up the turns that a crash interrupted, and posts their answers.
    public void resumeInterrupted(Instant now) {
        resumableTurns.resume(
                now,
                turn -> {
                    try {
                        var _ = completed(turn);
                    } finally {
                        var _ = resumableTurns.leave(turn);
                    }
                });
    }

    private Reply completed(Turn turn) {
        var reply = answer(turn);
        resumableTurns.end(turn);
        return reply;
    }

    private Reply answer(Turn turn) {
        return switch (turn.person().standing()) {
            case MEMBER, OUTSIDER -> answerPerson(turn);
            case BOT -> refused(turn, "Bots can't use Baton. A person has to do this.");
            case LEFT -> refused(turn, "This account is deactivated, so it can't use Baton.");
        };
    }

    private Reply refused(Turn turn, String why) {
        return turn instanceof Turn.HomeOpened
                ? new Reply.Home(Card.saying(why))
                : fitted(turn, CommonReplies.whisper(why));
    }

    private Reply answerPerson(Turn turn) {
        var now = clock.instant();
        var reply =
                identification
                        .identify(turn.workspace(), turn.person())
                        .map(known -> router.route(new Ask(known.firm(), turn, known.asker(), now)))
                        .orElseGet(() -> newcomerHandler.answer(turn, now));
        return fitted(turn, reply);
    }

    /// Posts what the door can't return in its response.
    private Reply fitted(Turn turn, Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) when !turn.replyCapability().canAnswer() ->
                    posted(turn, card);
            case Reply.Outdated(var why, _) when !turn.replyCapability().canAnswer() ->
                    posted(turn, why);
            case Reply.Replace(var card) when !turn.replyCapability().canReplace() ->
                    posted(turn, card);
            case Reply.OpenForm form when !turn.replyCapability().canOpenForm() ->
                    fitted(turn, new Reply.Whisper(FormOpenerCard.instead(form.openedBy(turn))));
            case Reply.Nothing _,
                    Reply.Whisper _,
                    Reply.Outdated _,
                    Reply.Replace _,
                    Reply.OpenForm _,
                    Reply.FieldErrors _,
                    Reply.Home _ ->
                    reply;
        };
    }

    private Reply posted(Turn turn, Card card) {
        outbox.put(turn.workspace(), List.of(AnswerPost.of(turn, card)));
        return new Reply.Nothing();
    }
}
