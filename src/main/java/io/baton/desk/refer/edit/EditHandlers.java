package io.baton.desk.refer.edit;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.step.ReferralArguments;
import java.util.Optional;

/// The command, the button and the form that change a referral.
final class EditHandlers {
    private EditHandlers() {}

    record EditCommand(EditReferral editReferral) implements Command, NoOtherChange {

        @Override
        public String name() {
            return "refer edit";
        }

        @Override
        public String usage() {
            return "refer edit R-12 [need NEED, client CLIENT, worth $5k, contact CONTACT, by FRIDAY"
                    + " or partner PARTNER]";
        }

        @Override
        public String example() {
            return "refer edit R-12 worth $5k";
        }

        @Override
        public String purpose() {
            return "changes what was logged; without a change, a form with the current values opens";
        }

        @Override
        public boolean openToContacts() {
            return Verb.EDIT.openToContacts();
        }

        /// They have *Change* on what they brought.
        @Override
        public Optional<Command> forContacts() {
            return Optional.empty();
        }

        /// `edit the proposal` is free text.
        @Override
        public Fit fit(Ask ask, String rest) {
            return ReferralArguments.fit(rest);
        }

        @Override
        public Reply answer(Ask ask, String rest) {
            return ReferralArguments.parse(
                    ask,
                    rest,
                    example(),
                    with -> editReferral.typed(ask, with.number(), with.rest()));
        }
    }

    record ChangeButton(EditReferral editReferral) implements ButtonHandler, NoOtherChange {

        @Override
        public String action() {
            return Verb.EDIT.action();
        }

        @Override
        public boolean openToContacts() {
            return Verb.EDIT.openToContacts();
        }

        @Override
        public Reply pressed(Ask ask, String value) {
            return ShownState.decode(value)
                    .map(shown -> editReferral.open(ask, shown.number()))
                    .orElseGet(CommonReplies::invalidButton);
        }
    }

    record ChangeForm(EditReferral editReferral) implements FormHandler, NoOtherChange {

        @Override
        public String formId() {
            return Verb.EDIT.action();
        }

        @Override
        public boolean openToContacts() {
            return Verb.EDIT.openToContacts();
        }

        @Override
        public Reply submitted(Ask ask, Turn.Submitted form) {
            return ShownState.decode(form.subject())
                    .map(shown -> editReferral.submitted(ask, shown, form))
                    .orElseGet(CommonReplies::invalidButton);
        }
    }
}
