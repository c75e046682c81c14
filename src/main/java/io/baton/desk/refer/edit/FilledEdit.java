package io.baton.desk.refer.edit;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.ShownState;
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
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The form that changes a referral, and what was filled in. A field that was left as it was
/// changes nothing, even if its text can't be read again or someone has changed it since.
///
/// @param asked name of the partner that the form showed; empty if it showed none
/// @param shown the referral when the form was opened
record FilledEdit(Referral referral, String asked, ShownState shown, Map<String, String> answers) {

    /// @param partner its name; empty for one who brought it and can't be changed
    /// @param subject comes back with the answers
    static Form form(Ask ask, Referral now, String partner, String subject) {
        return form(ask, now, now.wanted(), now.stage(), partner, subject);
    }

    private static Form form(
            Ask ask, Referral now, ClientNeed wanted, Stage stage, String partner, String subject) {
        var initial = ReferralFields.Initial.of(now.direction(), wanted, partner);
        return ReferralFields.changing(
                Verb.EDIT.action(), now.label(), subject, initial, part(now, stage, partner), ask);
    }

    /// What the partner has to do with it, if that can be changed.
    private static Optional<String> part(Referral now, Stage stage, String partner) {
        if (now.outbound()) {
            return stage == Stage.OFFERED ? Optional.of("who is asked") : Optional.empty();
        }
        boolean waits = stage == Stage.LOGGED || stage == Stage.OFFERED;
        return waits && !partner.isEmpty() ? Optional.of("who brought it") : Optional.empty();
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
        var initial =
                shownForm(ask).fields().stream()
                        .collect(Collectors.toMap(Form.Field::name, Form.Field::initial));
        if (initial.containsKey(ReferralFields.PARTNER) && isBlank(ReferralFields.PARTNER)) {
            return new Read.Invalid(
                    Map.of(
                            ReferralFields.PARTNER,
                            referral.outbound()
                                    ? "Who should be asked? If no one, press Take back instead."
                                    : "Which partner brought the client?"));
        }
        var toRead = new HashMap<>(answers);
        toRead.keySet().removeIf(name -> !isText(name) && isSame(name, initial));
        return switch (reader.read(ask, toRead)) {
            case ReferralForm.Answers.Invalid(var errors) -> new Read.Invalid(errors);
            case ReferralForm.Answers.Valid valid ->
                    new Read.Valid(
                            new Edit(
                                    wanted -> changed(wanted, valid, initial),
                                    otherPartner(valid.draft().partner()),
                                    shown.steps()));
        };
    }

    private Form shownForm(Ask ask) {
        var wanted = Editing.wantedAt(referral, shown.steps());
        return form(ask, referral, wanted, shown.stage(), asked, "");
    }

    private @Nullable Partner otherPartner(@Nullable Partner typed) {
        var before = Editing.partnerAskedAt(referral, shown.steps()).orElse(null);
        return typed == null || typed.is(before) || typed.is(referral.partner()) ? null : typed;
    }

    private ClientNeed changed(
            ClientNeed wanted, ReferralForm.Answers.Valid valid, Map<String, String> initial) {
        var typed = valid.draft();
        var next = wanted;
        if (!isSame(ReferralFields.CLIENT, initial)) {
            next = next.withClient(typed.client());
        }
        if (!isSame(ReferralFields.NEED, initial)) {
            next = next.withNeed(typed.need());
        }
        if (!isSame(ReferralFields.CONTACT, initial)) {
            next = next.withContact(typed.clientContact());
        }
        if (!isSame(ReferralFields.AMOUNT, initial)) {
            next = next.withEstimate(typed.estimate());
        }
        if (!isSame(ReferralFields.NEEDED_BY, initial)) {
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

    private boolean isSame(String name, Map<String, String> initial) {
        return plain(answers.get(name)).equals(plain(initial.get(name)));
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.replace("\r\n", "\n").strip();
    }
}
