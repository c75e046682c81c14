package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.text.Quote;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The command that answers a question.
final class Questions {
    /// The list's filters, with the words people use for them.
    private static final List<Filter> FILTERS =
            List.of(
                    new Filter("late", "late|overdue|stuck"),
                    new Filter("won", "won|win|wins|winning"),
                    new Filter("lost", "lost|lose|losses"),
                    new Filter("open", "open|pending|waiting|outstanding"),
                    new Filter("mine", "mine|my|(?:do|have|did|am) i|i (?:have|hold|own)"));

    private static final String ALL = "refer list";

    private static final Pattern FEE =
            Pattern.compile("(?i)\\b(?:fees?|terms|commissions?|percent\\w*|rate|cut)\\b|%");

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
            case STATEMENT -> partner(understood).map(name -> "partner show " + name);
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

    /// The list's filters are a status, a partner or a client. One referral is shown instead.
    private String list(Ask ask, Understood understood) {
        var number = readSteps.numberOf(ask, understood);
        if (number.isPresent()) {
            return "refer show R-" + number.get();
        }
        return client(understood)
                .or(() -> partner(understood))
                .or(() -> standing(understood))
                .map(filter -> ALL + " " + filter)
                .orElse(ALL);
    }

    private static Optional<String> client(Understood understood) {
        return Optional.ofNullable(understood.slots().parties().client())
                .map(Found::value)
                .filter(NamedClient::known)
                .map(NamedClient::name);
    }

    private static Optional<String> partner(Understood understood) {
        return Optional.ofNullable(understood.slots().parties().partner())
                .map(Found::value)
                .filter(partner -> partner.id() != null)
                .map(NamedPartner::name);
    }

    private static Optional<String> standing(Understood understood) {
        return FILTERS.stream()
                .filter(filter -> filter.said().matcher(understood.text()).find())
                .findFirst()
                .map(Filter::word);
    }

    /// What the question asks for beyond what the command can do; empty if nothing.
    Optional<String> beyond(Ask ask, Understood understood) {
        var intent = understood.intent();
        if (intent == Intent.REVENUE) {
            return beyondRevenue(understood);
        }
        if (intent == Intent.STATEMENT) {
            return FEE.matcher(understood.text()).find()
                    ? Optional.empty()
                    : Optional.of("There are no statements yet; this is what's agreed.");
        }
        boolean search =
                intent == Intent.SEARCH || intent == Intent.FIND && asksForReferral(understood);
        if (search && list(ask, understood).equals(ALL)) {
            return Optional.of(
                    "I can't search for words yet. Name a client, a partner or a number to see less.");
        }
        return search || intent == Intent.LIST || intent == Intent.SHOW
                ? beyondList(list(ask, understood), understood)
                : Optional.empty();
    }

    private static Optional<String> beyondRevenue(Understood understood) {
        var partner = partner(understood);
        boolean period = PERIOD.matcher(understood.text()).find();
        if (partner.isPresent()) {
            return Optional.of(
                    (period
                                    ? "I can't show one partner or another period yet; this is all of it."
                                    : "I can't show the revenue of one partner yet; this is all of them.")
                            + " partner show %s has their referrals.".formatted(partner.get()));
        }
        return period ? Optional.of("I can't pick another period yet.") : Optional.empty();
    }

    /// The list can do one thing at a time.
    private static Optional<String> beyondList(String command, Understood understood) {
        if (!command.startsWith(ALL)) {
            return Optional.empty();
        }
        if (PERIOD.matcher(understood.text()).find()) {
            return Optional.of("I can't pick a period yet, so this is from the beginning.");
        }
        var filter = command.substring(ALL.length()).strip();
        var all =
                Stream.of(client(understood), partner(understood), standing(understood))
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

    /// `find the Lake Hotel referral` looks for a referral, not for a partner.
    private static boolean asksForReferral(Understood understood) {
        return REFERRAL.matcher(understood.text()).find();
    }
}
