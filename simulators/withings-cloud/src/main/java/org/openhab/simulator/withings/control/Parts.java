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
package org.openhab.simulator.withings.control;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.fault.FaultBoard;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.Model;
import org.openhab.simulator.withings.auth.Applications;
import org.openhab.simulator.withings.auth.AuthorizationCodes;
import org.openhab.simulator.withings.auth.Nonces;
import org.openhab.simulator.withings.auth.TokenStore;
import org.openhab.simulator.withings.fault.AimedCall;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.guard.Turnstile;
import org.openhab.simulator.withings.notify.PushEngine;
import org.openhab.simulator.withings.notify.PushLog;
import org.openhab.simulator.withings.notify.Subscriptions;

/**
 * Everything that the control API reaches into.
 *
 * @param clock the simulated time
 * @param switches the options
 * @param applications the registered applications
 * @param tokens all tokens
 * @param codes the open authorization codes
 * @param nonces the open nonces
 * @param turnstile duplicate guard with rate limit
 * @param faults the waiting faults
 * @param log the answered calls
 * @param subscriptions all subscriptions
 * @param push the push engine
 * @param pushLog its attempts
 * @param model the persons
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Parts(SimClock clock, Switches switches, Applications applications, TokenStore tokens,
        AuthorizationCodes codes, Nonces nonces, Turnstile turnstile, FaultBoard<Fault, AimedCall> faults,
        RequestLog log, Subscriptions subscriptions, PushEngine push, PushLog pushLog, Model model) {
}
