package io.baton.desk.statement;

import org.junit.jupiter.api.Test;

/// A month's statement, from the draft to the partner's answer.
class StatementConversationTest {
    private final StatementScene scene = new StatementScene();

    @Test
    void aStatementIsAnnouncedShownSentAndAgreed() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        System.out.println(scene.anna.visibleText());
        scene.anna.presses("Show");
        System.out.println("======" + scene.anna.lastWhisper());
        scene.anna.presses("Send to CloudNine");
        System.out.println("======" + scene.anna.lastWhisper());
        System.out.println("======" + scene.rita.visibleText());
        scene.rita.presses("Agree");
        System.out.println("======" + scene.rita.visibleText());
        scene.anna.says("statement CloudNine");
        System.out.println("======" + scene.anna.lastWhisper());
    }
}
