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
package org.openhab.binding.withings.internal.person;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.auth.PersonLink;

/**
 * What an account gives to its persons.
 *
 * @param client makes the calls
 * @param clientId the id of the application
 * @param accountUrl the address of the consent pages without a slash at the end
 * @param publicUrl the address of this openHAB in the internet without a slash at the end, empty if it has none
 * @param pollInterval the time between two polls of a person
 * @param recheck looks at id and secret again, because a person had trouble with them
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Account(WithingsClient client, String clientId, String accountUrl, Optional<String> publicUrl,
        Duration pollInterval, Runnable recheck) {

    PersonLink.Service linkService() {
        return new PersonLink.Service(client, clientId, accountUrl, publicUrl);
    }
}
