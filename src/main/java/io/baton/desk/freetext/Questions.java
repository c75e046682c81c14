package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The command that answers a question.
final class Questions {
    /// The list's filters, with the words people use for them.
    private static final List<Filter> FILTERS =
            List.of(
                    new Filter("late", "late|overdue|stuck"),
                    new Filter("won", "won|win|wins|winning"),
                    new Filter("lost", "lost|lose|losses"),
                    new Filter("open", "open|pending|waiting|outstanding"),
                    new Filter("mine", "mine|my|i"));

    private static final Pattern REFERRAL = Pattern.compile("(?i)\\breferrals?\\b");

    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?i)\\b(?:(?:last|this|previous|past) (?:\\w+ )?(?:months?|quarters?|years?)"
                            + "|q[1-4]|20\\d\\d|(?:in|for|since) (?:jan|feb|mar|apr|may|june?|july?|aug"
                            + "|sep|oct|nov|dec)\\w*)\\b");

    private record Filter(String word, Pattern said) {
        Filter(String word, String said) {
            this(word, Pattern.compile("(?i)\\b(?:" + said + ")\\b"));
        }
    }

    private final ReadSteps readSteps;

    Questions(ReadSteps readSteps) {
        this.readSteps = readSteps;
    }

    /// Empty if the intent isn't a question.
    Optional<String> commandFor(Ask ask, Understood understood) {
        return switch (understood.intent()) {
            case FIND ->
                    Optional.of(
                            asksForReferral(understood)
                                    ? show(ask, understood)
                                    : ("partner find " + need(understood)).strip());
            case SHOW -> Optional.of(show(ask, understood));
            case LIST, SEARCH -> Optional.of(list(ask, understood));
            case REVENUE -> Optional.of("revenue");
            case HELP -> Optional.of("help");
            case LOG_OUTBOUND,
                    LOG_INBOUND,
                    WON,
                    LOST,
                    PAID,
                    ENDED,
                    NOTE,
                    OFFER,
                    TAKE_BACK,
                    HAND_BACK,
                    PASS,
                    WITHDRAW,
                    ACCEPT,
                    DECLINE,
                    ACCEPTED_ELSEWHERE,
                    EDIT,
                    UNDO,
                    REOPEN,
                    STATEMENT,
                    SMALL_TALK ->
                    Optional.empty();
        };
    }

    /// Empty if none was found. The whole message isn't a need: it may name a client.
    private static String need(Understood understood) {
        var slots = understood.slots();
        var needs = slots.needs().stream().map(need -> need.value()).toList();
        var words = slots.words();
        return !needs.isEmpty() ? String.join(", ", needs) : words == null ? "" : words.value();
    }

    private String show(Ask ask, Understood understood) {
        return readSteps
                .numberOf(ask, understood)
                .map(number -> "refer show R-" + number)
                .orElseGet(() -> {
                    var partner = understood.slots().parties().partner();
                    return partner != null && partner.value().id() != null && ask.asker().isMember()
                            ? "partner show " + partner.value().name()
                            : list(ask, understood);
                });
    }

    /// The list's filters are a status or a partner. One referral is shown instead.
    private String list(Ask ask, Understood understood) {
        var number = readSteps.numberOf(ask, understood);
        if (number.isPresent()) {
            return "refer show R-" + number.get();
        }
        var partner = understood.slots().parties().partner();
        if (partner != null && partner.value().id() != null) {
            return "refer list " + partner.value().name();
        }
        return FILTERS.stream()
                .filter(filter -> filter.said().matcher(understood.text()).find())
                .findFirst()
                .map(filter -> "refer list " + filter.word())
                .orElse("refer list");
    }

    /// What the question asks for beyond what the command can do; empty if nothing.
    Optional<String> beyond(Ask ask, Understood understood) {
        var isSearch =
                understood.intent() == Intent.SEARCH
                        || understood.intent() == Intent.FIND && asksForReferral(understood);
        if (isSearch) {
            return list(ask, understood).equals("refer list")
                    ? Optional.of(
                            "I can't search for words yet. Name a client, a partner or a number to see less.")
                    : Optional.empty();
        }
        if (understood.intent() != Intent.REVENUE) {
            return Optional.empty();
        }
        var partner = understood.slots().parties().partner();
        if (partner != null && partner.value().id() != null) {
            return Optional.of(
                    "I can't show the revenue of one partner yet; this is all of them. partner show %s has their referrals."
                            .formatted(partner.value().name()));
        }
        return PERIOD.matcher(understood.text()).find()
                ? Optional.of("I can't pick another period yet.")
                : Optional.empty();
    }

    /// `find the Lake Hotel referral` looks for a referral, not for a partner.
    private static boolean asksForReferral(Understood understood) {
        return REFERRAL.matcher(understood.text()).find();
    }
}
