package io.baton.desk.refer.edit;

import io.baton.desk.Ask;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.refer.log.ReferralDraft;
import io.baton.desk.refer.log.ReferralFields;
import io.baton.partner.Partners;
import io.baton.referral.ClientNeed;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Reads changes as typed after a referral's number: `need VoIP for 5 offices`, `worth $5k, by
/// Friday`, `contact none`.
final class TypedEdit {
    private static final Pattern NONE = Pattern.compile("(?i)none|nothing|-|–");

    private final Partners partners;

    TypedEdit(Partners partners) {
        this.partners = partners;
    }

    EditFields fields(Ask ask, String rest) {
        return EditFields.of(
                rest, field -> readOne(ask, field) instanceof ParseResult.Understood<Edit>);
    }

    ParseResult<Edit> read(Ask ask, EditFields fields) {
        return fields.fields().stream()
                .map(field -> readOne(ask, field.text()))
                .reduce((one, other) -> one.flatMap(first -> other.map(first::and)))
                .orElseThrow();
    }

    private ParseResult<Edit> readOne(Ask ask, String rest) {
        var typed = EditFields.FIELD.matcher(rest.strip());
        if (!typed.matches()) {
            return worth(ask, rest.strip()) instanceof ParseResult.Understood<Edit> edit
                    ? edit
                    : ParseResult.unclear(
                            "What should change? Write it like this: "
                                    + ask.example("refer edit R-12 need VoIP for 5 offices."));
        }
        var value = MentionParser.withNames(typed.group("value").strip(), ask.mentioned());
        boolean none = NONE.matcher(value).matches();
        return switch (typed.group("field").toLowerCase(Locale.ROOT)) {
            case "client" ->
                    ReferralDraft.checked(value, "any", null, null, null)
                            .map(read -> edit(wanted -> wanted.withClient(read.client())));
            case "need" ->
                    ReferralDraft.checked("any", value, null, null, null)
                            .map(read -> edit(wanted -> wanted.withNeed(read.need())));
            case "contact" -> none ? clear(wanted -> wanted.withContact(null)) : contact(value);
            case "worth", "amount", "value" ->
                    none ? clear(wanted -> wanted.withEstimate(null)) : worth(ask, value);
            case "needed by", "by" ->
                    none
                            ? clear(wanted -> wanted.withNeededBy(null))
                            : DeadlineParser.parse(value, ask.today())
                                    .map(day -> edit(wanted -> wanted.withNeededBy(day)));
            // A partner's person brings what they brought for their own partner.
            default ->
                    !ask.asker().isMember()
                            ? ParseResult.unclear(
                                    "The partner can't be changed. If it isn't your client, withdraw it.")
                            : PartnerNameParser.parse(
                                            typed.group("value"), partners.all(ask.firm().id()))
                                    .map(partner ->
                                            new Edit(
                                                    UnaryOperator.identity(),
                                                    partner,
                                                    Integer.MAX_VALUE));
        };
    }

    private static ParseResult<Edit> contact(String value) {
        return ReferralFields.contactProblem(value)
                .map(ParseResult::<Edit>unclear)
                .orElseGet(() ->
                        value.isBlank()
                                ? ParseResult.unclear("How can the client be reached?")
                                : ParseResult.of(edit(wanted -> wanted.withContact(value))));
    }

    private static ParseResult<Edit> worth(Ask ask, String value) {
        return AmountParser.parseEstimate(value, ask.firm().currency())
                .flatMap(estimate -> ReferralDraft.checked("any", "any", null, null, estimate))
                .map(read -> edit(wanted -> wanted.withEstimate(read.estimate())));
    }

    private static ParseResult<Edit> clear(UnaryOperator<ClientNeed> change) {
        return ParseResult.of(edit(change));
    }

    /// What was typed is meant, even if someone changed it before.
    private static Edit edit(UnaryOperator<ClientNeed> change) {
        return new Edit(change, null, Integer.MAX_VALUE);
    }
}
