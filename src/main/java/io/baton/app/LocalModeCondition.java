package io.baton.app;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// True if neither Slack nor Teams is connected.
final class LocalModeCondition implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return SettingsReader.read(context.getEnvironment()::getProperty).local();
    }
}
