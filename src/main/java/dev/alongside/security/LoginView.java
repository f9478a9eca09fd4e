package dev.alongside.security;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where one signs in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main {}
