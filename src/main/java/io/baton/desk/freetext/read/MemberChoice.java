package io.baton.desk.freetext.read;

import io.baton.desk.Ask;
import io.baton.desk.refer.step.ContactNames;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.desk.text.CleanText;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.understanding.Reading.Understood;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the person that a baton is passed to: a mention, or a name after *to*, or a name anywhere.
/// At a partner that holds the baton, it's one of its other contacts.
final class MemberChoice {
    private static final Pattern ME =
            Pattern.compile("(?i)\\bto (?:me|myself)\\b|\\bi(?:'ll| will) take\\b");

    private static final Pattern TO =
            Pattern.compile("(?iU)\\bto @?(?<name>\\p{L}[\\p{L}'’-]*)[.!]?$");

    private static final Pattern NO_NAME =
            Pattern.compile("(?i)someone|anyone|him|her|them|us|you|team|else|it|colleague");

    private final KnownMembers knownMembers;
    private final Counterparties counterparties;

    MemberChoice(KnownMembers knownMembers, Counterparties counterparties) {
        this.knownMembers = knownMembers;
        this.counterparties = counterparties;
    }

    /// Those whose names fit best; more than one if they share a name.
    List<Individual> of(Ask ask, Understood understood, Referral now) {
        var mentioned = ask.mentioned().values();
        if (mentioned.size() == 1) {
            var person = mentioned.iterator().next();
            return List.of(new Individual(person.id(), person.name()));
        }
        var text = CleanText.oneLine(understood.text());
        if (ME.matcher(text).find()) {
            return List.of(ask.who());
        }
        return named(text, people(ask, now), each -> isThere(ask, now, each));
    }

    private static List<Individual> named(
            String text, Collection<Individual> people, Predicate<Individual> which) {
        for (var before : List.of("\\bto @?", "(?<![\\p{L}\\p{N}])@?")) {
            for (var name : Name.values()) {
                var found =
                        people.stream()
                                .filter(each ->
                                        name.of(each).anyMatch(own -> occurs(before, own, text)))
                                .filter(which)
                                .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// Those of the side that doesn't hold the baton: members, or a partner's people. If a partner
    /// holds it, a member who asks stands for anyone: no one of the firm gets it.
    List<Individual> ofOtherSide(Ask ask, Understood understood, Referral now) {
        var text = CleanText.oneLine(understood.text());
        if (holdingPartner(now).isPresent()) {
            return ask.asker().isMember() ? List.of(ask.who()) : List.of();
        }
        var contacts =
                counterparties.active(now.firm()).stream()
                        .flatMap(partner -> ContactNames.all(partner).stream())
                        .toList();
        return named(text, contacts, _ -> true);
    }

    /// The name after *to*, as it was typed but for a capital; empty if there's none.
    static Optional<String> name(Understood understood) {
        var to = TO.matcher(CleanText.oneLine(understood.text()));
        return to.find()
                ? Optional.of(to.group("name"))
                        .filter(name -> !NO_NAME.matcher(name).matches())
                        .map(name ->
                                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                : Optional.empty();
    }

    private Collection<Individual> people(Ask ask, Referral now) {
        return holdingPartner(now)
                .map(partner ->
                        (Collection<Individual>)
                                ContactNames.all(partner).stream()
                                        .filter(each -> !each.is(now.holder()))
                                        .toList())
                .orElseGet(() -> knownMembers.met(ask));
    }

    private boolean isThere(Ask ask, Referral now, Individual person) {
        return holdingPartner(now).isPresent() || !knownMembers.isGone(ask, person);
    }

    private Optional<Partner> holdingPartner(Referral now) {
        return counterparties.find(now).filter(each -> each.hasContact(now.holder()));
    }

    /// The full name says more than the first.
    private enum Name {
        FULL,
        FIRST;

        Stream<String> of(Individual person) {
            return switch (this) {
                case FULL -> ContactNames.of(person).map(CleanText::oneLine);
                case FIRST -> Stream.of(CleanText.oneLine(person.name()).split(" ", 2)[0]);
            };
        }
    }

    private static boolean occurs(String before, String name, String text) {
        return !name.isEmpty()
                && Pattern.compile("(?iu)" + before + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }

    /// The step with the person it goes to. Their name isn't among the words that weren't used.
    static Step to(Individual member, Step step) {
        var with = step.arguments();
        var names = member.name().toLowerCase(Locale.ROOT).split("\\s+");
        var unused = new ArrayList<String>();
        for (var words : step.unused()) {
            var rest = words;
            for (var name : names) {
                rest = rest.replaceAll("(?iu)@?\\b" + Pattern.quote(name) + "\\b", " ");
            }
            if (rest.chars().anyMatch(Character::isLetterOrDigit)) {
                unused.add(rest.equals(words) ? words : CleanText.oneLine(rest));
            }
        }
        return new Step(
                step.referral(),
                step.action(),
                new Arguments(with.amount(), with.on(), null, member, with.words()),
                unused);
    }
}
