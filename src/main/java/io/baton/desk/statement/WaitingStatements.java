package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.StillMembers;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.text.Quote;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.figure.Side;
import io.baton.statement.AnswerState;
import io.baton.statement.Question;
import io.baton.statement.SentStatement;
import io.baton.store.StatementStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What waits for a person about statements, for their home page: for a contact, those to agree to;
/// for either side, questions that stay open until they press. They're answered where they can be
/// read, so the only button shows the statement.
record WaitingStatements(
        StatementPartners partners, StatementStore statements, StillMembers stillMembers) {
    private static final int MOST = 5;

    /// @param line number of the first line to show
    private record Entry(SentStatement sent, int line, Text text) {}

    /// Each with its button, the longest waiting first; empty if nothing waits.
    List<Card.Part> of(Ask ask) {
        var all = entries(ask);
        var parts = new ArrayList<Card.Part>();
        for (var each : all.stream().limit(MOST).toList()) {
            parts.add(new Card.Part.Bullets(List.of(each.text())));
            parts.add(
                    new Card.Part.Buttons(
                            List.of(
                                    StatementButtons.page(
                                            "Show the statement", each.line(), each.sent()))));
        }
        if (all.size() > MOST) {
            var more = Text.of("And %d more. Type ".formatted(all.size() - MOST));
            parts.add(new Card.Part.Bullets(List.of(more.code("partner statement").plain("."))));
        }
        return List.copyOf(parts);
    }

    private List<Entry> entries(Ask ask) {
        return switch (ask.asker()) {
            case Asker.Member _ ->
                    statements.questioned(ask.firm().id()).stream()
                            .flatMap(sent -> questions(ask, sent, Side.FIRM))
                            .toList();
            case Asker.Contact(_, var own) ->
                    own.stream()
                            .flatMap(partner -> sentTo(ask, partner))
                            .sorted(Comparator.comparing(SentStatement::sentAt))
                            .flatMap(sent ->
                                    Stream.concat(
                                            toAnswer(ask, sent),
                                            questions(ask, sent, Side.PARTNER)))
                            .toList();
            case Asker.Stranger _ -> List.of();
        };
    }

    private Stream<SentStatement> sentTo(Ask ask, Partner partner) {
        return statements.of(ask.firm().id(), partner.ids()).stream();
    }

    /// The statement, if this person gets it and hasn't answered.
    private Stream<Entry> toAnswer(Ask ask, SentStatement sent) {
        return partners
                .find(ask, sent.partner())
                .filter(partner -> answersFor(ask, partner))
                .flatMap(partner ->
                        sent.answer(ask.today(), ask.firm().zone())
                                        instanceof AnswerState.Waiting(var until)
                                ? Optional.of(
                                        new Entry(
                                                sent,
                                                1,
                                                toAnswer(ask, partner, sent)
                                                        .plain(TimeFormat.day(until) + ".")))
                                : Optional.empty())
                .stream();
    }

    /// `Statement S-2026-11-USD from Northwind: CloudNine owes Northwind $1,250. You can answer
    /// until …`
    private static Text toAnswer(Ask ask, Partner partner, SentStatement sent) {
        return Text.of("Statement ")
                .strong(sent.statement().label())
                .plain(" from %s: ".formatted(ask.firm().name()))
                .and(new BalanceText(ask.firm(), partner).of(sent.statement().closing()))
                .plain(". You can answer until ");
    }

    /// Statements go to the money contact; without one in a chat, any contact can answer.
    private static boolean answersFor(Ask ask, Partner partner) {
        return partner.moneyContact()
                .filter(Contact.InChat.class::isInstance)
                .map(contact -> contact.who().is(ask.who()))
                .orElse(true);
    }

    private Stream<Entry> questions(Ask ask, SentStatement sent, Side side) {
        return sent.openQuestions().stream()
                .filter(each -> each.waitsFor(side) && isFor(ask, sent, each, side))
                .map(each -> new Entry(sent, each.line(), question(ask, sent, each, side)));
    }

    private boolean isFor(Ask ask, SentStatement sent, Question question, Side side) {
        return switch (side) {
            case FIRM -> question.askedOf().is(ask.who()) || inherits(ask, question);
            case PARTNER ->
                    question.askedBy().is(ask.who())
                            || partners.find(ask, sent.partner())
                                    .filter(partner -> answersFor(ask, partner))
                                    .isPresent();
        };
    }

    /// The keeper answers for a member who has left.
    private boolean inherits(Ask ask, Question question) {
        return ask.firm().isKeeper(ask.who())
                && !stillMembers.has(ask.firm().id(), question.askedOf());
    }

    /// `S-2026-11-USD with CloudNine, line 2: Rita asks since Tue 1 Dec 2026: “They paid only
    /// $500.”`
    private Text question(Ask ask, SentStatement sent, Question question, Side side) {
        var since = TimeFormat.day(ask.firm().dayOf(question.at()));
        var text =
                Text.empty()
                        .strong(sent.statement().label())
                        .plain(
                                " with %s, line %d: "
                                        .formatted(
                                                with(ask, sent.partner(), side), question.line()))
                        .plain("%s asks since %s: ".formatted(question.askedBy().name(), since))
                        .plain(Quote.of(question.text()));
        var other = question.pressed(side.other());
        return other == null
                ? text
                : text.plain(" ").and(AnswerText.pressed(other)).plain(" Do you agree?");
    }

    private String with(Ask ask, PartnerId id, Side side) {
        return switch (side) {
            case FIRM -> partners.find(ask, id).map(Partner::name).orElse("a former partner");
            case PARTNER -> ask.firm().name();
        };
    }
}
