package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.ListedName;
import io.baton.desk.freetext.phrase.UndoWords;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.understanding.Found;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    static final String ALL = "refer list";
    static final String SEARCH = "refer search";

    /// Unlike `partner find`, it stores no gap: the message may have meant something else.
    static final String FIND = "partner suggest ";

    /// `which` in "which clients do we have?" is no need.
    private static final Pattern ASKING =
            Pattern.compile("(?i)(?:who|whose|which|what|where|when|why|how)(?: many| much)?");

    private static final Pattern REFERRAL = Pattern.compile("(?i)\\breferrals?\\b");

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
                                    ? found(ask, understood)
                                    : (FIND + need(understood)).strip());
            case SHOW -> Optional.of(show(ask, understood));
            case LIST -> Optional.of(list(ask, understood));
            case SEARCH -> Optional.of(search(ask, understood));
            case REVENUE -> Optional.of(RevenueWords.command(ask, understood));
            case STATEMENT -> Optional.of(MoneyQuestions.meant(ask, understood));
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
                    REOPEN,
                    SMALL_TALK ->
                    Optional.empty();
            case UNDO ->
                    Optional.of(
                            UndoWords.areIn(understood.text())
                                    ? undo(readSteps.numberOf(ask, understood).orElse(null))
                                    : "undo ?");
        };
    }

    /// Runs at once, as a question does: it can be done again.
    ///
    /// @param number the referral; null if none is named
    static String undo(@Nullable Integer number) {
        return number == null ? "undo" : "undo R-" + number;
    }

    /// Empty if none was found. The whole message isn't a need: it may name a client.
    private static String need(Understood understood) {
        var slots = understood.slots();
        var needs =
                slots.needs().stream()
                        .map(need -> need.value())
                        .filter(need -> !ASKING.matcher(need).matches())
                        .toList();
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

    private String found(Ask ask, Understood understood) {
        var shown = show(ask, understood);
        return shown.startsWith(ALL) ? search(ask, understood) : shown;
    }

    /// Words are searched for. Without any, it's the list with the filter that was named.
    String search(Ask ask, Understood understood) {
        var listed = list(ask, understood);
        var words = SearchWords.of(understood);
        return words.isEmpty() || !listed.startsWith(ALL)
                ? listed
                : SEARCH + " " + String.join(" ", words);
    }

    /// The list's filters are a status, a partner or a client. One referral is shown instead.
    String list(Ask ask, Understood understood) {
        var number = readSteps.numberOf(ask, understood);
        if (number.isPresent()) {
            return "refer show R-" + number.get();
        }
        return client(understood)
                .or(() -> partner(understood))
                .or(() -> standing(understood))
                .or(() -> ListedName.in(understood.text()))
                .map(filter -> ALL + " " + filter)
                .orElse(ALL);
    }

    static Optional<String> client(Understood understood) {
        return Optional.ofNullable(understood.slots().parties().client())
                .map(Found::value)
                .filter(NamedClient::known)
                .map(NamedClient::name);
    }

    static Optional<String> partner(Understood understood) {
        return Optional.ofNullable(understood.slots().parties().partner())
                .map(Found::value)
                .filter(partner -> partner.id() != null)
                .map(NamedPartner::name);
    }

    static Optional<String> standing(Understood understood) {
        return FILTERS.stream()
                .filter(filter -> filter.said().matcher(understood.text()).find())
                .findFirst()
                .map(Filter::word);
    }

    /// `find the Lake Hotel referral` looks for a referral, not for a partner.
    static boolean asksForReferral(Understood understood) {
        return REFERRAL.matcher(understood.text()).find();
    }
}
