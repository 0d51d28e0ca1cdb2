/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.cloudcommons.page;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link Tone} in which something is said; the words say the same, for those who see neither colour nor drawing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Tone {
    /** There is something to do, or to know. */
    PLAIN("plain", "M12 11v6M12 7v.01"),
    WAITING("waiting", "M12 7v5l3 2"),
    GOOD("good", "M7.5 12.5l3 3l6 -7"),
    BAD("bad", "M12 7v6M12 16.5v.01");

    private static final String CIRCLE = "M12 2a10 10 0 1 0 .01 0z";

    private final String look;
    private final String drawing;

    Tone(String look, String drawing) {
        this.look = look;
        this.drawing = drawing;
    }

    /** The class of the style sheet. */
    String look() {
        return look;
    }

    Element icon() {
        return Element.of("svg").look("icon").with("viewBox", "0 0 24 24").with("aria-hidden", "true")
                .add(Element.of("path").with("d", CIRCLE + drawing));
    }
}
