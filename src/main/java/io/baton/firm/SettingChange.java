package io.baton.firm;

import java.time.Instant;

/// A change of one setting.
///
/// @param before the value as text
/// @param version version of the firm after the write
public record SettingChange(
        Setting setting, String before, String after, Individual who, Instant at, long version) {}
