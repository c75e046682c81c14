package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.freetext.read.ReadReferrals;
import io.baton.desk.text.Quote;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a question asks for that its command can't do yet. It's said before the answer.
final class QuestionLimits {
    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?i)\\b(?:(?:last|this|previous|past) (?:\\w+ )?(?:months?|quarters?|years?)"
                            + "|q[1-4]|20\\d\\d|(?:in|for|since) (?:jan|feb|mar|apr|may|june?|july?|aug"
                            + "|sep|oct|nov|dec)\\w*)\\b");

    private final Questions questions;

    QuestionLimits(Questions questions) {
        this.questions = questions;
    }

    /// What the question asks for beyond what the command can do; empty if nothing.
    Optional<String> of(Ask ask, Understood understood) {
        var intent = understood.intent();
        if (intent == Intent.REVENUE) {
            return RevenueWords.beyond(ask, understood);
        }
        boolean search =
                intent == Intent.SEARCH
                        || intent == Intent.FIND && Questions.asksForReferral(understood);
        if (search && questions.search(ask, understood).startsWith(Questions.SEARCH)) {
            return Questions.partner(understood)
                    .map(name ->
                            "I can't search within one partner, so this isn't only %s."
                                    .formatted(name));
        }
        return search || intent == Intent.LIST || intent == Intent.SHOW
                ? beyondList(questions.list(ask, understood), understood)
                : Optional.empty();
    }

    /// The list can do one thing at a time.
    private static Optional<String> beyondList(String command, Understood understood) {
        if (!command.startsWith(Questions.ALL)) {
            return Optional.empty();
        }
        if (PERIOD.matcher(understood.text()).find()) {
            return Optional.of("I can't pick a period yet, so this is from the beginning.");
        }
        var filter = command.substring(Questions.ALL.length()).strip();
        var all =
                Stream.of(
                                Questions.client(understood),
                                Questions.partner(understood),
                                Questions.standing(understood))
                        .flatMap(Optional::stream)
                        .toList();
        if (all.size() > 1) {
            return Optional.of("I can only filter by one thing at a time: " + filter + ".");
        }
        var parties = understood.slots().parties();
        var unknown =
                parties.partner() != null
                        ? parties.partner().value().name()
                        : parties.client() == null
                                ? ReadReferrals.unused(understood).stream().findFirst().orElse("")
                                : parties.client().value().name();
        return filter.isEmpty() && !unknown.isEmpty()
                ? Optional.of(
                        "I can't filter by %s, so these are all of them."
                                .formatted(Quote.of(unknown)))
                : Optional.empty();
    }
}
