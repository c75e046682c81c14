package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.WrongField;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.referral.redaction.ContactDetails;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Reads a line that names the field it corrects: `the budget is 5k`, `wrong client, it's
/// Fabrikam`.
final class CorrectedField {
    private CorrectedField() {}

    /// Empty for any other line.
    static Optional<Correction> in(Ask ask, String line, List<Partner> partners) {
        var words = CorrectionWords.LEAD.matcher(line).replaceFirst("");
        var field = CorrectionWords.FIELD.matcher(CorrectionReader.withoutTail(words));
        return field.matches() ? of(ask, field, partners) : wrong(ask, line, partners);
    }

    /// `wrong client, it's Fabrikam`
    static Optional<Correction> wrong(Ask ask, String line, List<Partner> partners) {
        var partner = WrongField.partner(line);
        if (partner.isPresent()) {
            return PartnerNameParser.byName(partner.get(), partners).map(Correction.OfPartner::new);
        }
        return WrongField.in(line)
                .map(said -> CorrectionWords.FIELD.matcher(said.change().replaceFirst(" ", ": ")))
                .filter(Matcher::matches)
                .flatMap(field -> of(ask, field, partners));
    }

    /// The new value of the field that the words name; empty if it can't be one.
    ///
    /// @param field a match of [CorrectionWords#FIELD]
    static Optional<Correction> of(Ask ask, Matcher field, List<Partner> partners) {
        var value =
                CorrectionReader.withoutTail(
                        field.group("value").replaceFirst("(?iU),? not .*$", ""));
        if (field.group("client") != null) {
            return isName(field, value)
                    ? Optional.of(new Correction.OfClient(value))
                    : Optional.empty();
        }
        if (field.group("contact") != null) {
            return isName(field, value) || ContactDetails.areIn(value)
                    ? Optional.of(new Correction.OfContact(value))
                    : Optional.empty();
        }
        if (field.group("need") != null) {
            return Optional.of(new Correction.OfNeed(value));
        }
        if (field.group("reason") != null) {
            return Optional.of(new Correction.OfReason(value));
        }
        if (field.group("note") != null) {
            return Optional.of(new Correction.OfNote(value));
        }
        return field.group("partner") != null
                ? PartnerNameParser.byName(value, partners).map(Correction.OfPartner::new)
                : CorrectedValues.amount(ask, value)
                        .or(() -> CorrectedValues.day(ask, "by " + value))
                        .or(() -> CorrectedValues.day(ask, value));
    }

    /// "the client is unhappy" says something else: after a mere "is", a name begins with a
    /// capital.
    private static boolean isName(Matcher field, String value) {
        boolean weak =
                field.group("change") == null
                        && (field.group("is") != null || field.group("short") != null);
        return CorrectionWords.NAME.matcher(value).matches()
                && (!weak || Character.isUpperCase(value.codePointAt(0)));
    }
}
