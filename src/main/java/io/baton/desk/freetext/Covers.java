package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.TakesOver;
import io.baton.desk.refer.step.ContactNames;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.CleanText;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Someone at the partner takes over from the colleague who holds the baton: `Rita is away, Sam
/// takes lake hotel`.
record Covers(ReadSteps readSteps, Referrals referrals, Counterparties counterparties) {
    private static final int MOST = 3;

    /// Passes the baton to the one who is named, or a choice; empty for any other message.
    Optional<Proposal> of(Ask ask, Understood understood) {
        var steps =
                meant(ask, understood)
                        .flatMap(now -> passes(now, understood.text()))
                        .limit(MOST + 1L)
                        .toList();
        return switch (steps.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(steps.getFirst());
            default ->
                    steps.size() <= MOST
                            ? Optional.of(new Proposal.Choice(List.copyOf(steps)))
                            : Optional.empty();
        };
    }

    /// The referral that is named, or what the one holds who is named.
    private Stream<Referral> meant(Ask ask, Understood understood) {
        var named = readSteps.referral(ask, understood);
        if (named.isPresent()) {
            return named.stream();
        }
        var text = understood.text();
        return understood.intent().logs()
                ? Stream.empty()
                : referrals.all(ask.firm().id()).stream()
                        .filter(ask.asker()::maySee)
                        .filter(now -> now.stage().open())
                        .filter(now ->
                                occurs(List.of(now.client(), now.label()), text)
                                        || now.holder().is(ask.who())
                                        || isNamed(now.holder(), text));
    }

    private Stream<Step> passes(Referral now, String text) {
        return counterparties
                .find(now)
                .filter(partner -> now.stage().open() && partner.hasContact(now.holder()))
                .stream()
                .flatMap(partner -> colleagues(partner, now.holder()))
                .filter(each -> TakesOver.isSaid(text, ContactNames.spoken(each), called(now)))
                .map(each -> pass(now, each));
    }

    private static Stream<Individual> colleagues(Partner partner, Individual holder) {
        return ContactNames.all(partner).stream().filter(each -> !each.is(holder));
    }

    private static List<String> called(Referral now) {
        return List.of(now.client(), now.label(), "R" + now.number());
    }

    private static boolean isNamed(Individual who, String text) {
        return occurs(ContactNames.spoken(who), text);
    }

    private static boolean occurs(List<String> words, String text) {
        var line = CleanText.oneLine(text);
        var lower = line.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(each -> lower.contains(each.toLowerCase(Locale.ROOT)))
                .anyMatch(each ->
                        Pattern.compile(
                                        "(?iU)(?<![\\p{L}\\p{N}])"
                                                + Pattern.quote(each)
                                                + "(?![\\p{L}\\p{N}])")
                                .matcher(line)
                                .find());
    }

    private static Step pass(Referral now, Individual to) {
        return new Step(
                now.number(), Action.PASS, new Arguments(null, null, null, to, null), List.of());
    }
}
