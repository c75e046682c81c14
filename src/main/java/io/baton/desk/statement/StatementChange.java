package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.statement.Answering.Decision;
import io.baton.statement.SentStatement;
import io.baton.store.StatementStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Changes how a sent statement is answered. If someone else writes first, it decides again.
record StatementChange(
        StatementPartners partners,
        StatementStore statements,
        StatementCards cards,
        StatementPosts posts) {
    private static final int MOST_TRIES = 20;

    record Found(Partner partner, SentStatement sent) {}

    /// The statement, if the person may see it.
    Optional<Found> find(Ask ask, String id) {
        return statements
                .find(ask.firm().id(), id)
                .flatMap(sent ->
                        partners.find(ask, sent.partner())
                                .map(partner -> new Found(partner, sent)));
    }

    /// @param what the others read after the person's name, of the statement as it is then
    Reply of(
            Ask ask,
            String id,
            Function<SentStatement, Decision> decide,
            Function<SentStatement, String> what) {
        for (int i = 0; i < MOST_TRIES; i++) {
            var found = find(ask, id);
            if (found.isEmpty()) {
                return CommonReplies.invalidButton();
            }
            var reply = attempt(ask, found.get(), decide, what);
            if (reply.isPresent()) {
                return reply.get();
            }
        }
        return CommonReplies.whisper(
                "Someone else just changed this statement. Nothing was saved; try again.");
    }

    private Optional<Reply> attempt(
            Ask ask,
            Found found,
            Function<SentStatement, Decision> decide,
            Function<SentStatement, String> what) {
        return switch (decide.apply(found.sent())) {
            case Decision.Refused(var why) ->
                    Optional.of(CommonReplies.whisper(new RefusalWords(ask).of(why)));
            case Decision.Changed(var next) -> write(ask, found.partner(), next, what.apply(next));
        };
    }

    /// A form's answer is a message of its own. The card that it's about is rewritten.
    private static Reply answer(Ask ask, SentStatement next, Card card) {
        return switch (ask.turn()) {
            case Turn.Submitted _ ->
                    CommonReplies.whisper(
                            Text.of("You asked ")
                                    .and(Spans.of(next.sentBy()))
                                    .plain(". It stays open until you both press the same."));
            case Turn.Pressed _, Turn.Said _, Turn.MessageAction _, Turn.HomeOpened _ ->
                    new Reply.Replace(card);
        };
    }

    private Optional<Reply> write(Ask ask, Partner partner, SentStatement next, String what) {
        List<Post> news = posts.changed(ask.firm(), partner, next, ask.who(), what, ask.now());
        Card card = cards.sent(Viewer.of(ask, partner), next);
        return switch (statements.write(next, ask.turn().id(), news)) {
            case WRITTEN, DUPLICATE_TURN -> Optional.of(answer(ask, next, card));
            case STALE -> Optional.empty();
        };
    }
}
