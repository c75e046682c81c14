package io.baton.desk.refer.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.claim.ClaimBook;
import io.baton.client.ClientId;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.BenchRemoval;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// No button of the next steps is refused: in each state, for each person, for each kind of
/// partner. Each is pressed, its form sent with plain answers, and something must have changed.
class NextStepsTest {
    private static final Map<String, String> ANSWERS =
            Map.of(
                    "How much?", "$700",
                    "Why?", "too busy",
                    "Note", "called them",
                    "Worth about", "$900",
                    "Who gets the baton?", "@Cara",
                    "How did you know them? RingPros reads this.", "customer since 2019",
                    "Another contact by e-mail", "kim@ringpros.example");

    enum At {
        LOGGED(scene -> {}),
        OFFERED(scene -> scene.anna.says("refer offer R-1 to RingPros")),
        TAKEN_BACK(scene -> OFFERED.then(scene, "refer takeback R-1")),
        CLAIMED(scene -> scene.anna.says("refer accepted R-1 on the phone")),
        ACCEPTED(scene -> OFFERED.then(scene, "").rita.presses("Accept")),
        HANDED_BACK(scene -> ACCEPTED.then(scene, "refer handback R-1 no time")),
        WON(scene -> ACCEPTED.then(scene, "refer won R-1 $4,500")),
        PAID(scene -> WON.then(scene, "refer paid R-1 $500")),
        WON_MONTHLY(scene -> ACCEPTED.then(scene, "refer won R-1 $200/month for 36 months")),
        ENDED(scene -> WON_MONTHLY.then(scene, "refer ended R-1")),
        REPORTED_WON(scene -> ACCEPTED.then(scene, "").rita.says("refer won R-1 $4,500")),
        CONFIRMED(scene -> WON.then(scene, "").rita.says("refer confirm R-1")),
        DIFFERING(scene -> REPORTED_WON.then(scene, "refer won R-1 $5,000")),
        REPORTED_LOST(scene -> ACCEPTED.then(scene, "").rita.says("refer lost R-1 too dear")),
        LOST(scene -> ACCEPTED.then(scene, "refer lost R-1 a cheaper bid")),
        WITHDRAWN(scene -> scene.anna.says("refer withdraw R-1")),
        IN_OFFERED(Scene::inbound),
        IN_TURNED_DOWN(scene -> IN_OFFERED.then(scene, "refer decline R-1 no time")),
        IN_ACCEPTED(scene -> IN_OFFERED.then(scene, "refer accept R-1")),
        IN_WON(scene -> IN_ACCEPTED.then(scene, "refer won R-1 $4,500")),
        IN_CONFIRMED(scene -> IN_WON.then(scene, "").rita.says("refer confirm R-1")),
        IN_DIFFERING(scene -> IN_WON.then(scene, "").rita.says("refer won R-1 $5,000")),
        IN_LOST(scene -> IN_ACCEPTED.then(scene, "refer lost R-1 a cheaper bid"));

        private final Consumer<Scene> steps;

        At(Consumer<Scene> steps) {
            this.steps = steps;
        }

        /// Reaches this state, and then Anna says something.
        Scene then(Scene scene, String more) {
            steps.accept(scene);
            if (!more.isEmpty()) {
                scene.anna.says(more);
            }
            return scene;
        }
    }

    /// What became of the partner.
    enum Kind {
        CONTACT(partner -> partner),
        BY_LINK(partner -> partner.withContacts(List.of(new Contact.ByMail("jo@foo.example")))),
        BY_LINK_WITHOUT_ADDRESS(BY_LINK.change),
        NO_CONTACT(partner -> partner.withContacts(List.of())),
        PAUSED(Partner::paused),
        REMOVED(BenchRemoval::removed);

        private final UnaryOperator<Partner> change;

        Kind(UnaryOperator<Partner> change) {
            this.change = change;
        }
    }

    /// A referral of a firm, and what became of its partner.
    private static final class Scene {
        private final TestFirm firm = new TestFirm();
        private final Actor anna = firm.member("Anna");
        private final Actor rita = firm.outsider("Rita");
        private final Map<String, Actor> people =
                Map.of("Anna", anna, "Ben", firm.member("Ben"), "Rita", rita);

        Scene(At at, Kind kind, boolean second) {
            firm.partner("RingPros", "Rita", "VoIP");
            if (second) {
                firm.partner("Zed", "Zoe", "VoIP");
            }
            if (!at.name().startsWith("IN_")) {
                anna.says("refer Acme (a@acme.example) needs VoIP phones");
            }
            if (kind == Kind.BY_LINK && at == At.OFFERED) {
                becomes(kind);
            }
            at.then(this, "");
            becomes(kind);
        }

        private void becomes(Kind kind) {
            var now = partner();
            firm.partners.write(kind.change.apply(now), "becomes" + now.version(), List.of());
            if (kind == Kind.BY_LINK_WITHOUT_ADDRESS) {
                firm.address = null;
            }
        }

        void inbound() {
            anna.says("refer from RingPros: Acme needs VoIP phones");
        }

        private Partner partner() {
            return firm.partners.find(TestFirm.FIRM, new PartnerId("ringpros")).orElseThrow();
        }

        private Actor person(String viewer) {
            return Objects.requireNonNull(people.get(viewer));
        }

        List<Button> shownTo(String viewer) {
            return person(viewer).says("refer show R-1").reply() instanceof Reply.Whisper(var card)
                    ? card.parts().stream()
                            .filter(Card.Part.Buttons.class::isInstance)
                            .flatMap(part -> ((Card.Part.Buttons) part).buttons().stream())
                            .toList()
                    : List.of();
        }

        /// Presses it and fills in its form.
        void press(String viewer, Button button) {
            var who = person(viewer).presses("turn", button);
            if (who.reply() instanceof Reply.OpenForm(var form, _)) {
                var answers = new ArrayList<String>();
                form.fields().stream()
                        .map(Form.Field::label)
                        .filter(ANSWERS::containsKey)
                        .forEach(label -> answers.addAll(List.of(label, ANSWERS.get(label))));
                form.fields().stream()
                        .flatMap(field ->
                                field instanceof Form.Field.Choice choice
                                                && choice.required()
                                                && choice.initial().isEmpty()
                                        ? Stream.of(
                                                choice.label(), choice.options().getFirst().value())
                                        : Stream.empty())
                        .forEach(answers::add);
                who.fillsIn(firm.member("Cara"), answers.toArray(String[]::new));
            }
        }

        /// Changes with each step.
        String fingerprint() {
            var referral = firm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
            var all = firm.referrals.all(TestFirm.FIRM).size();
            var claims =
                    firm.claims.find(TestFirm.FIRM, List.of(ClientId.of("Acme"))).stream()
                            .map(ClaimBook::version)
                            .toList();
            return "%d %d %d %s".formatted(all, referral.version(), partner().version(), claims);
        }
    }

    static Stream<Arguments> cases() {
        return Arrays.stream(At.values())
                .flatMap(at ->
                        Arrays.stream(Kind.values())
                                .flatMap(kind ->
                                        Stream.of("Anna", "Ben", "Rita")
                                                .map(who -> Arguments.of(at, kind, who))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noneIsRefused(At at, Kind kind, String viewer) {
        for (var second : List.of(false, true)) {
            var buttons = new Scene(at, kind, second).shownTo(viewer);
            assertThat(buttons).hasSizeLessThanOrEqualTo(5);
            for (int i = 0; i < buttons.size(); i++) {
                var scene = new Scene(at, kind, second);
                var button = scene.shownTo(viewer).get(i);
                var before = scene.fingerprint();
                scene.press(viewer, button);
                assertThat(scene.fingerprint())
                        .as(
                                "after “%s”, answered with %s",
                                button.label(), scene.person(viewer).reply())
                        .isNotEqualTo(before);
            }
        }
    }
}
