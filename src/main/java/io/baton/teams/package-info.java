/// The door to Microsoft Teams. Nothing outside knows about Teams or uses the Bot Framework SDK.
@NullMarked
package io.baton.teams;

import org.jspecify.annotations.NullMarked;
