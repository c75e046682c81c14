package io.baton.desk.refer.update;

import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Map;

/// `refer pass` and `refer note`: what members do among themselves.
public final class PassAndNote {
    private static final int LONGEST_NOTE = 2000;

    private final Referrals referrals;
    private final Transitions moves;
    private final Counterparties counterpart;
    private final Bundles whole;
    private final PassNotifications passedOn;

    public PassAndNote(
            Referrals referrals, Transitions moves, Counterparties counterpart, Bundles whole) {
        this.referrals = referrals;
        this.moves = moves;
        this.counterpart = counterpart;
        this.whole = whole;
        passedOn = new PassNotifications(counterpart, whole);
    }

    public Reply pass(Ask ask, ReferralArguments words) {
        return switch (MentionParser.parseOne(words.rest(), mentioned(ask))) {
            case ParseResult.Unclear<Person>(var why) ->
                    CommonReplies.whisper(
                            why
                                    + " Please write it as: refer pass R-%d @SOMEONE"
                                            .formatted(words.number()));
            case ParseResult.Understood<Person>(var person) ->
                    person.inHomeTeam()
                            ? passTo(
                                    ask, words.number(), new Individual(person.id(), person.name()))
                            : CommonReplies.whisper(
                                    "%s is not a member of the firm; a referral goes to a partner with refer offer."
                                            .formatted(person.name()));
        };
    }

    /// What was logged together goes along, and goes first: a turn that is broken off in between
    /// and heard again finds the one that was named still to be passed, and so completes the rest.
    /// The write of that one also says it of the whole, once.
    private Reply passTo(Ask ask, int number, Individual to) {
        var all =
                referrals
                        .find(ask.firm().id(), number)
                        .map(referrals::bundleOf)
                        .orElseGet(List::of);
        if (!all.isEmpty() && mayPass(ask, number, to)) {
            all.stream()
                    .filter(each -> each.number() != number)
                    .forEach(each -> passAlong(ask, each.number(), to));
        }
        return moves.apply(
                ask,
                number,
                at -> Passing.pass(at, to, isHeldInside(at), ask.who(), ask.now()),
                next -> told(ask, next, to));
    }

    private boolean mayPass(Ask ask, int number, Individual to) {
        return moves.refusal(ask, number, at -> Passing.refusalToPass(at, to, isHeldInside(at)))
                .isEmpty();
    }

    private void passAlong(Ask ask, int number, Individual to) {
        // Refused where it no longer waits here, or is with that person already: then it stays.
        var _ =
                moves.apply(
                        ask,
                        number,
                        at -> Passing.passWithBundle(at, to, ask.who(), ask.now()),
                        next ->
                                whole.of(next).isEmpty()
                                        ? told(ask, next, to)
                                        : new Effects(
                                                new Reply.Nothing(),
                                                passedOn.offerCards(
                                                        next,
                                                        PassNotifications.lastPass(next),
                                                        ask.firm())));
    }

    private Effects told(Ask ask, Referral next, Individual to) {
        var told =
                Text.empty()
                        .and(Spans.of(to))
                        .plain(" now holds the baton of ")
                        .strong(next.label())
                        .and(along(next, to))
                        .plain(".");
        return new Effects(
                CommonReplies.whisper(told),
                passedOn.about(next, PassNotifications.lastPass(next), ask.who(), ask.firm()));
    }

    /// `, and of, which were logged together with it`, or nothing.
    private Text along(Referral passed, Individual to) {
        var others =
                referrals.bundleOf(passed).stream()
                        .filter(each -> each.number() != passed.number())
                        .filter(each -> each.stage().open() && each.holder().is(to))
                        .toList();
        return others.isEmpty()
                ? Text.empty()
                : Text.of(", and of ")
                        .strong(Labels.of(others))
                        .plain(
                                others.size() == 1
                                        ? ", which was logged together with it"
                                        : ", which were logged together with it");
    }

    private boolean isHeldInside(Referral referral) {
        return counterpart
                .find(referral)
                .map(each -> !each.hasContact(referral.holder()))
                .orElse(true);
    }

    public Reply note(Ask ask, ReferralArguments words) {
        var text = MentionParser.withNames(words.rest(), mentioned(ask));
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            return CommonReplies.whisper(
                    "Please write the note in 1 to %,d characters: refer note R-%d TEXT"
                            .formatted(LONGEST_NOTE, words.number()));
        }
        return moves.apply(
                ask,
                words.number(),
                at -> Passing.note(at, text, ask.who(), ask.now()),
                next ->
                        new Effects(
                                CommonReplies.whisper(
                                        Text.of("Noted in the story of ")
                                                .strong(next.label())
                                                .plain(".")),
                                List.of()));
    }

    private static Map<String, Person> mentioned(Ask ask) {
        return ask.turn() instanceof Turn.Said said ? said.mentioned() : Map.of();
    }
}
