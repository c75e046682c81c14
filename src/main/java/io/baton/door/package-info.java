/// What all doors do alike: let a request in, run a turn within its deadline, remember who people
/// are, call a platform safely, and shorten text. It knows no platform.
@NullMarked
package io.baton.door;

import org.jspecify.annotations.NullMarked;
