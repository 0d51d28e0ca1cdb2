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
 * The {@link Check} is one line of a self-test: what was looked at, and how it is.
 *
 * @param tone how good that is
 * @param name what was looked at, in the reader's language
 * @param result how it is and, unless it is fine, why or what to do
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Check(Tone tone, String name, String result) {

    Element line() {
        return Element.of("li").look(tone.look()).add(tone.icon(), Element.of("span")
                .add(Element.of("strong").text(name), Element.of("span").look("result").text(result)));
    }
}
