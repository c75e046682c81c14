package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.understanding.Reading.Understood;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The command that answers a question.
final class Questions {
    private static final Pattern FILTER = Pattern.compile("\\b(mine|my|open|late|won|lost)\\b");

    private final ReadSteps readSteps;

    Questions(ReadSteps readSteps) {
        this.readSteps = readSteps;
    }

    /// Empty if the intent isn't a question.
    Optional<String> commandFor(Ask ask, Understood understood) {
        return switch (understood.intent()) {
            case FIND -> Optional.of(("partner find " + need(understood)).strip());
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
        var filter = FILTER.matcher(understood.text().toLowerCase(Locale.ROOT));
        return "refer list"
                + (filter.find() ? " " + filter.group(1).replaceFirst("^my$", "mine") : "");
    }
}
