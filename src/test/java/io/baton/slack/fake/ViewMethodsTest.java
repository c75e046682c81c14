package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewMethodsTest {
    private static final String FORM =
            """
            {"type":"modal","callback_id":"f","title":{"type":"plain_text","text":"Form"},
             "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"hello"}}]}
            """;
    private static final String HOME = FORM.replace("modal", "home");

    private final VendorScene vendorScene = VendorScene.setInStoppedTime();
    private final FakeSlack slack = vendorScene.slack();

    @AfterEach
    void close() throws Exception {
        vendorScene.close();
    }

    @Test
    void aTriggerOpensOneModalWithinThreeSeconds() throws Exception {
        String trigger = trigger();
        slack.clock().advance(Duration.ofSeconds(3));

        assertThat(vendorScene.bot().viewsOpen(r -> r.triggerId(trigger).viewAsString(FORM)).isOk())
                .isTrue();
        assertThat(slack.modalOf("U1").visibleText()).isEqualTo("hello");
        assertThat(slack.hasModal("U2")).isFalse();
        assertThat(errorOfOpening(trigger)).isEqualTo("exchanged_trigger_id");
    }

    @Test
    void aTriggerExpiresAfterThreeSeconds() throws Exception {
        String trigger = trigger();
        slack.clock().advance(Duration.ofMillis(3_001));

        assertThat(errorOfOpening(trigger)).isEqualTo("expired_trigger_id");
        assertThat(errorOfOpening("1.2.made-up")).isEqualTo("invalid_trigger_id");
        assertThat(slack.hasModal("U1")).isFalse();
        assertThat(slack.violations())
                .extracting(Violation::kind)
                .containsOnly(Violation.Kind.SPENT_TRIGGER);
    }

    @Test
    void anUpdateOfAnOldStateIsRefused() throws Exception {
        var opened =
                vendorScene
                        .bot()
                        .viewsOpen(r -> r.triggerId(trigger()).viewAsString(FORM))
                        .getView();
        vendorScene
                .bot()
                .viewsUpdate(
                        r -> r.viewId(opened.getId()).hash(opened.getHash()).viewAsString(FORM));

        var late =
                vendorScene
                        .bot()
                        .viewsUpdate(r ->
                                r.viewId(opened.getId()).hash(opened.getHash()).viewAsString(FORM));
        var lost = vendorScene.bot().viewsUpdate(r -> r.viewId("V9").viewAsString(FORM));

        assertThat(late.getError()).isEqualTo("hash_conflict");
        assertThat(lost.getError()).isEqualTo("not_found");
    }

    @Test
    void atMostThreeModalsAreStacked() throws Exception {
        vendorScene.bot().viewsOpen(r -> r.triggerId(trigger()).viewAsString(FORM));
        vendorScene.bot().viewsPush(r -> r.triggerId(trigger()).viewAsString(FORM));
        vendorScene.bot().viewsPush(r -> r.triggerId(trigger()).viewAsString(FORM));

        var fourth = vendorScene.bot().viewsPush(r -> r.triggerId(trigger()).viewAsString(FORM));

        assertThat(fourth.getError()).isEqualTo("push_limit_reached");
    }

    @Test
    void aPersonsHomeTabKeepsItsId() throws Exception {
        var first = vendorScene.bot().viewsPublish(r -> r.userId("U1").viewAsString(HOME));
        var second =
                vendorScene
                        .bot()
                        .viewsPublish(
                                r -> r.userId("U1").viewAsString(HOME.replace("hello", "again")));
        var unknownUser = vendorScene.bot().viewsPublish(r -> r.userId("U9").viewAsString(HOME));

        assertThat(slack.homeOf("U1").visibleText()).isEqualTo("again");
        assertThat(second.getView().getId()).isEqualTo(first.getView().getId());
        assertThat(unknownUser.getError()).isEqualTo("user_not_found");
    }

    @Test
    void aModalBeyondTheLimitsNamesTheField() throws Exception {
        String bad = FORM.replace("Form", "x".repeat(25));

        var refused = vendorScene.bot().viewsOpen(r -> r.triggerId(trigger()).viewAsString(bad));

        assertThat(refused.getError()).isEqualTo("invalid_arguments");
        assertThat(refused.getResponseMetadata().getMessages())
                .containsExactly(
                        "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
    }

    private String trigger() {
        return SlackJson.text(slack.user("U1").command("C1", "/refer", "").payload(), "trigger_id");
    }

    private String errorOfOpening(String trigger) throws Exception {
        return vendorScene.bot().viewsOpen(r -> r.triggerId(trigger).viewAsString(FORM)).getError();
    }
}
