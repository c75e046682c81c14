package io.baton.app;

import io.baton.chat.DoorCredentials;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Down when every connected chat refuses Baton's credentials. Readiness depends on it. If one of
/// two chats still works, Baton stays ready for that one, and only the other's health is down.
final class CredentialsHealth implements HealthIndicator {
    private final ObjectProvider<DoorCredentials> doors;

    CredentialsHealth(ObjectProvider<DoorCredentials> doors) {
        this.doors = doors;
    }

    @Override
    public Health health() {
        return of(doors.stream().toList());
    }

    static Health of(List<DoorCredentials> doors) {
        boolean refused = doors.stream().allMatch(door -> door.refusal().isPresent());
        var health = refused && !doors.isEmpty() ? Health.down() : Health.up();
        doors.forEach(
                door -> door.refusal().ifPresent(code -> health.withDetail(door.door(), code)));
        return health.build();
    }
}
