package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.TakesOver;
import io.baton.desk.freetext.read.ReadSteps;
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
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Reading.Understood;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Someone at the partner takes over from the colleague who holds the baton: `Rita is away, Sam
/// takes lake hotel`.
record Covers(ReadSteps readSteps, ListedReferrals referrals, Counterparties counterparties) {
    private static final int MOST_READ = 100;

    /// The longest of them.
    private static final int MOST_WORDS = 50;

    /// Passes the baton to the one who is named, or a choice; empty for any other message.
    Optional<Proposal> of(Ask ask, Understood understood) {
        return Proposal.Choice.amongFew(
                meant(ask, understood).flatMap(now -> passes(now, understood.text())));
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
                : candidates(ask, text)
                        .filter(now ->
                                occurs(List.of(now.client(), now.label()), text)
                                        || now.holder().is(ask.who())
                                        || isNamed(now.holder(), text));
    }

    /// The open ones with a word of the text, and those of the person and of those it names.
    private Stream<Referral> candidates(Ask ask, String text) {
        var words =
                IndexedWords.in(text).stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MOST_WORDS)
                        .collect(Collectors.toSet());
        var named = referrals.people(ask.firm().id()).stream().filter(each -> isNamed(each, text));
        var held =
                Stream.concat(Stream.of(ask.who()), named)
                        .map(each -> new Selection.OfPerson(each.id(), Set.of(Part.HOLDER)));
        return Stream.concat(Stream.of(new Selection.WithWords(List.of(words))), held)
                .map(selection ->
                        ReferralQuery.of(selection).open().seenAs(ask.asker().visibility()))
                .flatMap(query -> referrals.page(ask.firm().id(), query, 0, MOST_READ).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Referral::number).reversed());
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
