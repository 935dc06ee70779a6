print("chainmap")
