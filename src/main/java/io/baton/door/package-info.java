/// Shared by all doors: accepts requests, runs turns within a deadline, caches people, calls
/// platforms safely, and shortens text. Must not depend on any platform.
@NullMarked
package io.baton.door;

import org.jspecify.annotations.NullMarked;
