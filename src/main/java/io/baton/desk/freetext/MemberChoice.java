package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.desk.text.CleanText;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.firm.Individual;
import io.baton.understanding.Reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the member that a baton is passed to: a mention, or a name after *to*, or a name anywhere.
final class MemberChoice {
    private static final Pattern ME =
            Pattern.compile("(?i)\\bto (?:me|myself)\\b|\\bi(?:'ll| will) take\\b");

    private final KnownMembers knownMembers;

    MemberChoice(KnownMembers knownMembers) {
        this.knownMembers = knownMembers;
    }

    /// Those whose names fit best; more than one if they share a name.
    List<Individual> of(Ask ask, Understood understood) {
        var mentioned = ask.mentioned().values();
        if (mentioned.size() == 1) {
            var person = mentioned.iterator().next();
            return List.of(new Individual(person.id(), person.name()));
        }
        var text = CleanText.oneLine(understood.text());
        if (ME.matcher(text).find()) {
            return List.of(ask.who());
        }
        var met = knownMembers.met(ask);
        for (var before : List.of("\\bto @?", "(?<![\\p{L}\\p{N}])@?")) {
            for (var name : Name.values()) {
                var found =
                        met.stream()
                                .filter(each -> occurs(before, name.of(each), text))
                                .filter(each -> !knownMembers.isGone(ask, each))
                                .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// The full name says more than the first.
    private enum Name {
        FULL,
        FIRST;

        String of(Individual person) {
            var full = CleanText.oneLine(person.name());
            return switch (this) {
                case FULL -> full;
                case FIRST -> full.split(" ", 2)[0];
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
