package io.baton.desk.refer.edit;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.log.ReferralFields;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.partner.Partner;
import io.baton.referral.ClientNeed;
import io.baton.referral.Editing;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The form that changes a referral, and what was filled in. A field that was left as it was
/// changes nothing, even if its text can't be read again.
record FilledEdit(Referral referral, String partner, int seen, Map<String, String> answers) {

    /// @param subject comes back with the answers
    static Form form(Ask ask, Referral now, String partner, String subject) {
        return form(ask, now, Editing.wantedAt(now, now.steps().size()), partner, subject);
    }

    private static Form form(
            Ask ask, Referral now, ClientNeed wanted, String partner, String subject) {
        var initial = ReferralFields.Initial.of(now.direction(), wanted, partner);
        boolean waiting = now.outbound() && now.stage() == Stage.OFFERED;
        return ReferralFields.changing(
                Verb.EDIT.action(), now.label(), subject, initial, waiting, ask);
    }

    /// The change, or what's wrong with it.
    sealed interface Read {
        record Valid(Edit edit) implements Read {}

        /// @param errors by field name
        record Invalid(Map<String, String> errors) implements Read {
            public Invalid {
                errors = Map.copyOf(errors);
            }
        }
    }

    Read read(Ask ask, ReferralForm reader) {
        var shown =
                form(ask, referral, Editing.wantedAt(referral, seen), partner, "").fields().stream()
                        .collect(Collectors.toMap(Form.Field::name, Form.Field::initial));
        if (shown.containsKey(ReferralFields.PARTNER) && isBlank(ReferralFields.PARTNER)) {
            return new Read.Invalid(
                    Map.of(
                            ReferralFields.PARTNER,
                            "Who should be asked? If no one, press Take back instead."));
        }
        var toRead = new HashMap<>(answers);
        toRead.keySet().removeIf(name -> !isText(name) && isSame(name, shown));
        return switch (reader.read(ask, toRead)) {
            case ReferralForm.Answers.Invalid(var errors) -> new Read.Invalid(errors);
            case ReferralForm.Answers.Valid valid ->
                    new Read.Valid(
                            new Edit(
                                    wanted -> changed(wanted, valid, shown),
                                    otherPartner(valid.draft().partner()),
                                    seen));
        };
    }

    private @Nullable Partner otherPartner(@Nullable Partner typed) {
        return typed == null || typed.is(referral.partner()) ? null : typed;
    }

    private ClientNeed changed(
            ClientNeed wanted, ReferralForm.Answers.Valid valid, Map<String, String> shown) {
        var typed = valid.draft();
        var next = wanted;
        if (!isSame(ReferralFields.CLIENT, shown)) {
            next = next.withClient(typed.client());
        }
        if (!isSame(ReferralFields.NEED, shown)) {
            next = next.withNeed(typed.need());
        }
        if (!isSame(ReferralFields.CONTACT, shown)) {
            next = next.withContact(typed.clientContact());
        }
        if (!isSame(ReferralFields.AMOUNT, shown)) {
            next = next.withEstimate(typed.estimate());
        }
        if (!isSame(ReferralFields.NEEDED_BY, shown)) {
            next = next.withNeededBy(valid.neededBy());
        }
        return next;
    }

    /// Client and need are required, so they are always read.
    private static boolean isText(String name) {
        return name.equals(ReferralFields.CLIENT) || name.equals(ReferralFields.NEED);
    }

    private boolean isBlank(String name) {
        return answers.getOrDefault(name, "").isBlank();
    }

    private boolean isSame(String name, Map<String, String> shown) {
        return plain(answers.get(name)).equals(plain(shown.get(name)));
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.replace("\r\n", "\n").strip();
    }
}
