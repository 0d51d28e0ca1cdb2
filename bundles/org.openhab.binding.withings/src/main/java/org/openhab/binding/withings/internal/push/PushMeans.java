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
package org.openhab.binding.withings.internal.push;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the persons share so that the cloud can call them.
 *
 * @param desk knows whom a call is for
 * @param webhooks knows an address in the internet, if openHAB gives one
 * @param words translates into the language of openHAB
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record PushMeans(PushDesk desk, Webhooks webhooks, Words words) {

    /** Puts something into words. */
    @FunctionalInterface
    public interface Words {

        String of(Finding finding);
    }
}
