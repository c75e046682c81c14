package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.read.StepDay;
import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.referral.NeededBy;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.MoneyReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the new value in a line that corrects one.
final class CorrectedValues {
    private CorrectedValues() {}

    /// @param contrast whether other words say that it replaces something
    static Optional<Correction> any(
            Ask ask, String words, List<Partner> partners, boolean contrast) {
        return amount(ask, CorrectionWords.BEFORE_AMOUNT.matcher(words).replaceFirst(""))
                .or(() -> day(ask, words))
                .or(() -> contrast ? calendarDay(ask, words) : Optional.empty())
                .or(() -> partner(words, partners, contrast))
                .or(() -> contact(words, partners));
    }

    static Optional<Correction> amount(Ask ask, String words) {
        return MoneyReader.parseWhole(words, ask.firm().currency())
                        instanceof MoneyReading.Understood(var estimate)
                ? Optional.of(new Correction.OfAmount(estimate))
                : Optional.empty();
    }

    static Optional<Correction> day(Ask ask, String words) {
        var start = CorrectionWords.BEFORE_DAY.matcher(words);
        if (!start.find()) {
            return Optional.empty();
        }
        var day = words.substring(start.end());
        if (day.toLowerCase(Locale.ROOT).startsWith("on ")) {
            return DateParser.parse(day.substring(3), ask.today())
                            instanceof ParseResult.Understood<LocalDate>(var on)
                    ? Optional.of(new Correction.OfDay(new NeededBy.Date(on)))
                    : Optional.empty();
        }
        return DeadlineParser.parse(day, ask.today())
                        instanceof ParseResult.Understood<NeededBy>(var by)
                ? Optional.of(new Correction.OfDay(by))
                : Optional.empty();
    }

    /// `1 December`, `it starts on 1 Dec`
    private static Optional<Correction> calendarDay(Ask ask, String words) {
        return StepDay.alone(ask, words).map(day -> new Correction.OfDay(new NeededBy.Date(day)));
    }

    private static Optional<Correction> partner(
            String words, List<Partner> partners, boolean contrast) {
        var name = CorrectionWords.BEFORE_PARTNER.matcher(words).replaceFirst("");
        return name.equals(words) && !contrast
                ? Optional.empty()
                : PartnerNameParser.byName(name, partners).map(Correction.OfPartner::new);
    }

    private static Optional<Correction> contact(String words, List<Partner> partners) {
        var person = CorrectionWords.ASK_FOR.matcher(words);
        return person.matches()
                        && PartnerNameParser.byName(person.group("value"), partners).isEmpty()
                ? Optional.of(new Correction.OfContact(person.group("value")))
                : Optional.empty();
    }
}
