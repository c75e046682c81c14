package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.Remark;
import io.baton.desk.freetext.step.HeldByContact;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.text.Quote;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.NeededBy;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Answers what is said of a referral, see [Remark]: with a change, a note, or the withdrawal of
/// what shouldn't be there.
record Remarks(ListedReferrals referrals) {
    /// Buttons of a choice.
    private static final int MOST = 3;

    /// Of a client with more, the newest are meant.
    private static final int MOST_READ = 100;

    private static final Pattern NUMBER = Pattern.compile("(?i)r[- ]?(?<number>\\d{1,9})");
    private static final Set<Stage> CURRENT =
            Set.of(Stage.LOGGED, Stage.OFFERED, Stage.ACCEPTED, Stage.WON);

    /// Empty for any other message, or if it isn't clear which referral is meant.
    Optional<Proposal> of(Ask ask, String text) {
        return Remark.in(text).flatMap(said -> Proposal.Choice.amongFew(options(ask, said, text)));
    }

    private Stream<Proposal> options(Ask ask, Remark said, String text) {
        var meant = meant(ask, said);
        boolean only = meant.size() == 1 && !isNumber(said.name());
        return meant.stream()
                .limit(MOST)
                .map(now ->
                        switch (said) {
                            case Remark.Urgent urgent -> urgent(ask, urgent, now, text);
                            case Remark.Paying _ -> note(now, text);
                            case Remark.Twice(_, var reason) ->
                                    only ? shown(now) : taken(ask, now, reason);
                            case Remark.Mistaken _ -> taken(ask, now, "logged by mistake");
                        });
    }

    /// What is said before the answer; empty if nothing.
    Optional<String> lead(Ask ask, String text) {
        return Remark.in(text)
                .filter(said -> ask.asker().isMember() && said instanceof Remark.Twice)
                .filter(_ -> of(ask, text).orElse(null) instanceof Proposal.Query)
                .map(said -> "Only this one of " + Quote.of(said.name()) + " is open.");
    }

    /// What to ask if no referral is meant; empty for any other message.
    Optional<String> question(Ask ask, String text) {
        return Remark.in(text)
                .filter(said -> ask.asker().isMember() && meant(ask, said).isEmpty())
                .flatMap(said ->
                        switch (said) {
                            // It may be said of anything.
                            case Remark.Urgent _ -> Optional.empty();
                            case Remark.Paying(var name) ->
                                    Optional.of(
                                            unknown(name, ask.example("note R-12 pays monthly")));
                            case Remark.Twice(var name, _) ->
                                    Optional.of(unknown(name, ask.example("withdraw R-12")));
                            case Remark.Mistaken(var name) ->
                                    Optional.of(unknown(name, ask.example("withdraw R-12")));
                        });
    }

    private static String unknown(String name, String example) {
        return name.isEmpty()
                ? "Which referral? Write it with its number, e.g. %s.".formatted(example)
                : "I know no open referral %s. Write it with its number, e.g. %s."
                        .formatted(
                                isNumber(name) ? "with that number" : "of " + Quote.of(name),
                                example);
    }

    /// Newest first.
    private List<Referral> meant(Ask ask, Remark said) {
        var number = NUMBER.matcher(said.name());
        if (number.matches()) {
            return referrals
                    .find(ask.firm().id(), Integer.parseInt(number.group("number")))
                    .filter(now -> may(ask, now))
                    .stream()
                    .toList();
        }
        var words = IndexedWords.in(said.name());
        if (words.isEmpty()) {
            return List.of();
        }
        var query = ReferralQuery.of(new Selection.WithWords(words.stream().map(Set::of).toList()));
        var stages = said instanceof Remark.Paying ? CURRENT : ReferralQuery.OPEN;
        return referrals
                .page(
                        ask.firm().id(),
                        query.in(stages).seenAs(ask.asker().visibility()),
                        0,
                        MOST_READ)
                .stream()
                .filter(now -> IndexedWords.in(now.client()).containsAll(words))
                .filter(now -> may(ask, now))
                .toList();
    }

    private static boolean may(Ask ask, Referral now) {
        return ask.asker().isMember() || ask.asker().maySee(now) && now.holder().is(ask.who());
    }

    private static boolean isNumber(String name) {
        return NUMBER.matcher(name).matches();
    }

    private static Proposal urgent(Ask ask, Remark.Urgent said, Referral now, String text) {
        boolean change =
                said.alone()
                        && ask.asker().isMember()
                        && now.stage().open()
                        && !(now.neededBy() instanceof NeededBy.Urgent);
        return change
                ? step(now, Action.EDIT, "by " + DeadlineParser.written(new NeededBy.Urgent()))
                : note(now, text);
    }

    private static Proposal note(Referral now, String text) {
        return step(now, Action.NOTE, text);
    }

    private static Proposal shown(Referral now) {
        return new Proposal.Query("refer show " + now.label());
    }

    /// What a partner brought, and the firm has or is asked for, isn't withdrawn by the firm.
    private static Proposal taken(Ask ask, Referral now, String reason) {
        if (!ask.asker().isMember()) {
            return HeldByContact.mayTake(ask, now, Action.WITHDRAW)
                    ? step(now, Action.WITHDRAW, reason)
                    : shown(now);
        }
        var action =
                now.outbound() || now.stage() == Stage.LOGGED
                        ? Action.WITHDRAW
                        : now.stage() == Stage.OFFERED ? Action.DECLINE : Action.HAND_BACK;
        return step(now, action, reason);
    }

    private static Step step(Referral now, Action action, String words) {
        return new Step(
                now.number(), action, new Arguments(null, null, null, null, words), List.of());
    }
}
